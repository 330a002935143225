import type { LocalizedText } from '../values';

/** Every unit a parameter may have, with what a user types for it. The pack check refuses any other. */
export const unitHints: Readonly<Record<string, LocalizedText>> = {
  share: { ru: 'доля текстом с точкой, "0.22"', en: 'a share as text with a point, "0.22"' },
  RUB: { ru: 'сумма в рублях текстом с точкой, "0.01"', en: 'roubles as text with a point, "0.01"' },
  date: { ru: 'дата вида "2026-11-01"', en: 'a date such as "2026-11-01"' },
  minutes: { ru: 'целое число минут больше нуля', en: 'a whole number of minutes above zero' },
  hours: { ru: 'целое число часов больше нуля', en: 'a whole number of hours above zero' },
  'calendar days': { ru: 'целое число календарных дней больше нуля', en: 'a whole number of calendar days above zero' },
  'working days': { ru: 'целое число рабочих дней больше нуля', en: 'a whole number of working days above zero' },
  'day of month': { ru: 'число месяца от 1 до 28', en: 'a day of the month from 1 to 28' },
  digits: { ru: 'целое число знаков больше нуля', en: 'a whole number of digits above zero' },
  number: { ru: 'целое число больше нуля', en: 'a whole number above zero' },
  KBK: { ru: '20 цифр подряд в кавычках', en: '20 digits in a row, in quotes' },
  text: { ru: 'текст в кавычках', en: 'text in quotes' },
  list: { ru: 'список в квадратных скобках, ["…", "…"]', en: 'a list in square brackets, ["…", "…"]' },
  table: {
    ru: 'таблица того же вида, что в справочнике; указанные строки заменят строки справочника, остальные останутся',
    en: 'a table of the same form as in the pack; rows given replace rows of the pack, the others stay',
  },
};
