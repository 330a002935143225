import { defineRule } from '../define-rule';
import { shownCell } from '../shown';

/** The other state of the union whose currency is called rouble. */
const otherRouble = 'BY';

export const roubleOfUnnamedState = defineRule({
  id: 'SPOT-F-050',
  name: 'rouble-of-unnamed-state',
  title: { ru: 'Рубли без указания страны', en: 'Roubles of an unnamed state' },
  goal: 'right-deposit',
  kind: 'static',
  scope: 'line',
  severity: 'warning',
  ground: {
    catalogue: {
      ru: '«Руб.» в документах из Минска — белорусский рубль, в остальных — российский.',
      en: '“Rub.” in papers from Minsk is the Belarusian rouble, elsewhere the Russian one.',
    },
  },
  reads: ['currency', 'supplierCountry', 'departureCountry'],
  marks: ['currency'],
  messages: {
    unnamed: {
      ru: '«{value}» прочитано как российские рубли. Товар из Беларуси: если цена в белорусских рублях, введите BYN, если в российских — RUB.',
      en: '“{value}” was read as Russian roubles. The goods come from Belarus: type BYN if the price is in Belarusian roubles, RUB if in Russian ones.',
    },
  },
  explanation: {
    why: {
      ru: 'Белорусский рубль стоит в десятки раз дороже российского. Если поставщик из Беларуси написал «руб.», стоимость и обеспечительный платёж могут отличаться во столько же раз. Код валюты снимает вопрос.',
      en: 'A Belarusian rouble is worth tens of Russian ones. Where a supplier of Belarus wrote “rub.”, amount and deposit may be off by as much. The code of the currency settles it.',
    },
    wrong: { rows: [{ goodsName: 'Сыр', amount: 257480, currency: 'руб.', supplierCountry: 'BY' }] },
    right: { rows: [{ goodsName: 'Сыр', amount: 257480, currency: 'BYN', supplierCountry: 'BY' }] },
  },
  check(line, context, report) {
    const loose = line.issues.find(({ code, kind }) => code === 'unknown-currency' && kind === 'note');
    if (!loose) return;
    const { supplierCountry, departureCountry } = line.values;
    if (supplierCountry !== otherRouble && departureCountry !== otherRouble) return;
    const raw = line.raw[context.sheet.columns.find(({ id }) => id === 'currency')?.index ?? 0] ?? null;
    report({
      message: 'unnamed',
      data: { value: shownCell(raw) },
      fix: { kind: 'suggested', edits: [{ row: line.row, column: 'currency', value: String(loose.understood) }] },
    });
  },
});
