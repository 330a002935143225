import { defineRule } from '../define-rule';
import { readTaxId } from './tax-ids';

/** Digits of an organisation's INN. */
const organisationDigits = 10;

export const importerKppAndInn = defineRule({
  id: 'SPOT-R-003',
  name: 'importer-kpp-and-inn',
  title: { ru: 'КПП не согласуется с ИНН', en: 'KPP at odds with the INN' },
  goal: 'no-turn-back',
  kind: 'static',
  scope: 'line',
  severity: 'warning',
  ground: { fact: 'kpp.organisations-only' },
  reads: ['importerInn', 'importerKpp'],
  marks: ['importerKpp'],
  messages: {
    missing: {
      ru: 'ИНН {inn} — организации, а КПП не указан. Введите КПП, 9 знаков, например 770101001.',
      en: 'INN {inn} is that of an organisation, but the KPP is missing. Type the KPP, 9 characters, such as 770101001.',
    },
    superfluous: {
      ru: 'ИНН {inn} — предпринимателя, у него нет КПП. Очистите ячейку или исправьте ИНН.',
      en: 'INN {inn} is that of an entrepreneur, who has no KPP. Clear the cell or correct the INN.',
    },
  },
  explanation: {
    why: {
      ru: 'КПП есть у организации (ИНН из 10 цифр) и нет у предпринимателя (ИНН из 12 цифр). Лишний или недостающий КПП обычно значит, что реквизиты взяты от другого лица. По паре ИНН и КПП налоговая служба узнаёт заявителя и платёж.',
      en: 'An organisation (10-digit INN) has a KPP, an entrepreneur (12-digit INN) has none. A superfluous or missing KPP usually means that the details are those of somebody else. The pair of INN and KPP identifies the applicant and the payment.',
    },
    wrong: { rows: [{ goodsName: 'Томаты свежие', importerInn: '123456789047', importerKpp: '770101001' }] },
    right: { rows: [{ goodsName: 'Томаты свежие', importerInn: '7701000121', importerKpp: '770101001' }] },
  },
  check(line, context, report) {
    const inn = line.own.importerInn;
    if (inn === undefined) return; // narrows
    const parsed = readTaxId.RU(inn);
    if (!parsed.ok) return;
    const isOrganisation = parsed.value.length === organisationDigits;
    const hasKpp = line.values.importerKpp !== undefined;
    if (isOrganisation === hasKpp || !context.sheet.hasColumn('importerKpp')) return;
    if (line.issues.some(({ column, kind }) => column === 'importerKpp' && kind === 'problem')) return;
    if (isOrganisation) report({ message: 'missing', data: { inn } });
    else report({ message: 'superfluous', data: { inn }, fix: { kind: 'suggested', edits: [{ row: line.row, column: 'importerKpp', value: null }] } });
  },
});
