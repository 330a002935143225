import { parseKpp } from '../../identifiers';
import { defineRule } from '../define-rule';
import { memo } from '../memo';

const readKpp = memo(parseKpp);

export const importerKppShape = defineRule({
  id: 'SPOT-R-002',
  name: 'importer-kpp-shape',
  title: { ru: 'КПП импортёра неверен', en: 'Importer KPP is wrong' },
  goal: 'no-turn-back',
  kind: 'static',
  scope: 'line',
  severity: 'error',
  ground: { fact: 'kpp.ru' },
  reads: ['importerKpp'],
  marks: ['importerKpp'],
  messages: {
    wrong: {
      ru: '«{value}» — не КПП. {reason}',
      en: '“{value}” is no KPP. {reason}',
    },
  },
  explanation: {
    why: {
      ru: 'КПП показывает, какая инспекция поставила организацию на учёт: четыре цифры инспекции, два знака причины, три цифры номера. По ИНН и КПП документ попадает в нужную инспекцию. Контрольной цифры у КПП нет, поэтому проверяется только вид; сверьте его с карточкой организации.',
      en: 'The KPP shows which tax office registered the organisation: four digits of the office, two characters of the reason, three digits of the number. INN and KPP bring the document to the right office. A KPP has no check digit, so only its form is checked; compare it with the organisation’s details.',
    },
    wrong: { rows: [{ goodsName: 'Томаты свежие', amount: 100, importerKpp: '7701010' }] },
    right: { rows: [{ goodsName: 'Томаты свежие', amount: 100, importerKpp: '770101001' }] },
  },
  check(line, _context, report) {
    const value = line.own.importerKpp;
    if (value === undefined) return; // narrows
    const parsed = readKpp(value);
    if (!parsed.ok) report({ message: 'wrong', data: { value, reason: parsed.reason.text } });
  },
});
