import { defineRule } from '../define-rule';

export const acceptancePartlyMissing = defineRule({
  id: 'SPOT-X-029',
  name: 'acceptance-partly-missing',
  title: { ru: 'На учёт принята часть перевозки', en: 'Only a part of a shipment is accepted' },
  goal: 'on-time',
  kind: 'static',
  scope: 'consignment',
  severity: 'info',
  ground: { fact: 'declaration.twentieth' },
  reads: ['shipment', 'goodsName', 'acceptanceDate'],
  marks: ['acceptanceDate'],
  messages: {
    missing: {
      ru: 'Строк перевозки без даты принятия на учёт: {count} (первая — {row}), остальные приняты. Введите дату каждой: в декларацию войдут только принятые строки.',
      en: 'Rows of the shipment without a date of acceptance: {count} (the first is {row}); the others are accepted. Type a date for each: only accepted rows enter the declaration.',
    },
  },
  explanation: {
    why: {
      ru: 'Налог платят и декларацию подают по месяцу принятия на учёт. Строка без даты не попадёт в декларацию, и налог по ней окажется не уплачен в срок. Если часть товара и правда ещё не принята, замечание исчезнет вместе с датой.',
      en: 'Tax is paid and declared by the month of acceptance. A row without a date does not enter the declaration, and its tax is not paid in time. If a part of the goods is really not accepted yet, the finding goes when the date comes.',
    },
    wrong: {
      rows: [
        { shipment: 'SH-1', goodsName: 'Томаты свежие', acceptanceDate: '30.11.2026' },
        { shipment: 'SH-1', goodsName: 'Огурцы свежие' },
      ],
    },
    right: {
      rows: [
        { shipment: 'SH-1', goodsName: 'Томаты свежие', acceptanceDate: '30.11.2026' },
        { shipment: 'SH-1', goodsName: 'Огурцы свежие', acceptanceDate: '30.11.2026' },
      ],
    },
  },
  check({ lines }, _context, report) {
    const missing = lines.filter(
      ({ values, issues }) =>
        values.acceptanceDate === undefined && !issues.some(({ column }) => column === 'acceptanceDate'),
    );
    const [line] = missing;
    if (!line) return; // narrows
    if (missing.length < lines.length && lines.some(({ values }) => values.acceptanceDate !== undefined))
      report({ message: 'missing', line, data: { count: missing.length, row: line.row } });
  },
});
