import { defineRule } from '../define-rule';
import { cellData } from './cell-data';

export const applicantRoleUnknown = defineRule({
  id: 'SPOT-F-011',
  name: 'applicant-role-unknown',
  title: { ru: 'Роль заявителя не распознана', en: 'Applicant role that is not known' },
  goal: 'readable-sheet',
  kind: 'static',
  scope: 'cell',
  severity: 'error',
  ground: {
    catalogue: {
      ru: 'Роль заявителя — импортёр или посредник.',
      en: 'The applicant is the importer or an intermediary.',
    },
  },
  reads: ['applicantRole'],
  marks: ['applicantRole'],
  issues: ['unknown-applicant-role'],
  messages: {
    unknown: {
      ru: '«{column}»: «{value}» — не роль. Введите «импортёр» или «посредник»; пустая ячейка значит «импортёр».',
      en: '“{column}”: “{value}” is no role. Type “importer” or “intermediary”; an empty cell means importer.',
    },
  },
  explanation: {
    why: {
      ru: 'ДОПП подаёт тот, кто потом подаст декларацию по косвенным налогам: импортёр или посредник. Перевозчик, брокер или склад заявителем не бывает. От роли зависит, чьи реквизиты указывать.',
      en: 'The DOPP is filed by the one who will file the indirect tax declaration: the importer or an intermediary. A carrier, a broker or a warehouse is not the applicant. The role decides whose details are stated.',
    },
    wrong: { rows: [{ goodsName: 'Томаты свежие', amount: 100, applicantRole: 'перевозчик' }] },
    right: { rows: [{ goodsName: 'Томаты свежие', amount: 100, applicantRole: 'импортёр' }] },
  },
  check(cell, _context, report) {
    report({ message: 'unknown', data: cellData(cell) });
  },
});
