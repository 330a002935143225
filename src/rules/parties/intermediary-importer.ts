import { defineRule } from '../define-rule';

export const intermediaryImporter = defineRule({
  id: 'SPOT-R-014',
  name: 'intermediary-importer',
  title: { ru: 'ДОПП подаёт посредник', en: 'An intermediary files the DOPP' },
  goal: 'matching-papers',
  kind: 'static',
  scope: 'line',
  severity: 'info',
  ground: { fact: 'dopp.applicant-declares-tax' },
  reads: ['applicantRole'],
  marks: ['applicantRole'],
  messages: {
    intermediary: {
      ru: 'Заявитель — посредник: в «ИНН импортёра» нужен ИНН того, кто подаст декларацию по косвенным налогам. Подготовьте и данные собственника товара: вероятно, ДОПП их потребует.',
      en: 'The applicant is an intermediary: “Importer INN” takes the INN of the one who will file the indirect tax declaration. Have the details of the goods’ owner ready too: the DOPP will probably ask for them.',
    },
  },
  explanation: {
    why: {
      ru: 'ДОПП подаёт тот, кто потом подаст декларацию по косвенным налогам: импортёр или посредник. Если подаст один, а задекларирует другой, платёж не зачтётся в налог нужного лица. Состав сведений о собственнике товара не опубликован.',
      en: 'The DOPP is filed by the one who will file the indirect tax declaration: the importer or an intermediary. If one files and another declares, the deposit is not set off against the tax of the right person. What is asked about the owner of the goods is not published.',
    },
    wrong: { rows: [{ goodsName: 'Томаты', amount: 100, applicantRole: 'посредник' }] },
    right: { rows: [{ goodsName: 'Томаты', amount: 100, applicantRole: 'импортёр' }] },
  },
  check(line, _context, report) {
    if (line.own.applicantRole === 'intermediary') report({ message: 'intermediary' });
  },
});
