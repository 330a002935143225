import { defineRule } from '../define-rule';
import { cellData } from './cell-data';

export const currencyUnknown = defineRule({
  id: 'SPOT-F-009',
  name: 'currency-unknown',
  title: { ru: 'Валюта не распознана', en: 'Currency that is not known' },
  goal: 'right-deposit',
  kind: 'static',
  scope: 'cell',
  severity: 'error',
  ground: {
    catalogue: {
      ru: 'Валюта — буквенный или цифровой код ОКВ.',
      en: 'A currency is a letter or digit code of the OKV.',
    },
  },
  reads: ['currency'],
  marks: ['currency'],
  issues: ['unknown-currency'],
  messages: {
    unknown: {
      ru: '«{column}»: валюты «{value}» нет. Введите код: RUB, BYN, KZT, AMD, KGS, USD, EUR, CNY.',
      en: '“{column}”: there is no currency “{value}”. Type a code: RUB, BYN, KZT, AMD, KGS, USD, EUR, CNY.',
    },
    named: {
      ru: '«{column}»: вместо «{value}» нужен код валюты. Похоже на {understood}; если так, введите {understood}.',
      en: '“{column}”: a currency code is needed instead of “{value}”. It looks like {understood}; if so, type {understood}.',
    },
  },
  explanation: {
    why: {
      ru: 'Стоимость в валюте пересчитывают в рубли по курсу Банка России на день подачи ДОПП, и от этого зависит платёж. Курс находят по коду валюты. Слова «доллар», «рубль», «сом» без страны могут означать разные валюты, поэтому код подтверждает человек.',
      en: 'An amount in foreign currency is converted at the Bank of Russia’s rate of the day the DOPP is filed, and the deposit follows from it. The rate is found by the currency’s code. “Dollar”, “rouble” or “som” without a country may mean different currencies, so a person confirms the code.',
    },
    wrong: { rows: [{ goodsName: 'Брюки мужские', amount: 100, currency: 'тенге' }] },
    right: { rows: [{ goodsName: 'Брюки мужские', amount: 100, currency: 'KZT' }] },
  },
  check(cell, _context, report) {
    // Roubles of an unnamed state were read, with a note: SPOT-F-050 asks about them.
    if (cell.line.own.currency !== undefined) return;
    if (cell.understood === undefined) {
      report({ message: 'unknown', data: cellData(cell) });
      return;
    }
    const value = String(cell.understood);
    report({
      message: 'named',
      data: cellData(cell),
      fix: { kind: 'suggested', edits: [{ row: cell.line.row, column: 'currency', value }] },
    });
  },
});
