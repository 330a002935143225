import { CellError, type CellInput } from '../../../src/shipment/model';
import { dayOf, minutesOf, momentFromSerial, monthOf, yearOf } from '../../../src/values';
import type { Culture } from './typed-value';

/**
 * The text a cell shows, for the formats an add-in commonly sets: General, `@`, whole and decimal numbers with or
 * without groups, percents, and dates made of d, m, y, h and s. Other formats show the number as it is.
 */
export function displayText(value: CellInput | undefined, format: string, culture: Culture, date1904: boolean): string {
  if (value === null || value === undefined) return '';
  if (value instanceof CellError) return value.code;
  if (typeof value === 'boolean') return shownLogical(value, culture);
  if (typeof value === 'string') return value;
  if (/[dy]/i.test(format) && !format.startsWith('[$') && !/general/i.test(format)) {
    return shownDate(value, format, date1904);
  }
  const decimals = /^(#,##)?0(?:\.(0+))?(%)?$/.exec(format);
  if (!decimals) return String(value).replace('.', culture === 'ru-RU' ? ',' : '.');
  const digits = decimals[2]?.length ?? 0;
  const shown = new Intl.NumberFormat(culture, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    useGrouping: Boolean(decimals[1]),
    style: decimals[3] ? 'percent' : 'decimal',
  });
  return shown.format(value);
}

function shownLogical(value: boolean, culture: Culture): string {
  if (culture === 'ru-RU') return value ? 'ИСТИНА' : 'ЛОЖЬ';
  return value ? 'TRUE' : 'FALSE';
}

function shownDate(serial: number, format: string, date1904: boolean): string {
  const moment = momentFromSerial(serial, date1904);
  if (!moment) return String(serial);
  const numbers: Readonly<Record<string, number>> = {
    y: yearOf(moment),
    m: monthOf(moment),
    d: dayOf(moment),
    h: Math.floor(minutesOf(moment) / 60),
    minutes: minutesOf(moment) % 60,
    s: 0,
  };
  let afterHours = false;
  return format.replace(/y{2,4}|m{1,2}|d{1,2}|h{1,2}|s{1,2}/gi, (part) => {
    const letter = part.charAt(0).toLowerCase();
    if (letter === 'h') afterHours = true;
    const number = numbers[letter === 'm' && afterHours ? 'minutes' : letter] ?? 0;
    if (letter === 'y') return String(part.length > 2 ? number : number % 100).padStart(2, '0');
    return part.length > 1 ? String(number).padStart(2, '0') : String(number);
  });
}
