import { CellError, type CellInput } from '../../../src/shipment/model';
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

const daysFrom1900To1904 = 1462;

function shownDate(serial: number, format: string, date1904: boolean): string {
  const days = Math.floor(serial) + (date1904 ? daysFrom1900To1904 : 0);
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400);
  const day = new Date(Date.UTC(1899, 11, 30) + days * 86_400_000);
  const two = (number: number): string => String(number).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  let afterHours = false;
  return format.replace(/y{2,4}|m{1,2}|d{1,2}|h{1,2}|s{1,2}/gi, (part) => {
    const letter = part[0]?.toLowerCase();
    if (letter === 'h') afterHours = true;
    if (letter === 'y') return part.length > 2 ? String(day.getUTCFullYear()) : two(day.getUTCFullYear() % 100);
    if (letter === 'm' && !afterHours) return part.length > 1 ? two(day.getUTCMonth() + 1) : String(day.getUTCMonth() + 1);
    if (letter === 'm') return two(minutes);
    if (letter === 'd') return part.length > 1 ? two(day.getUTCDate()) : String(day.getUTCDate());
    if (letter === 's') return two(seconds % 60);
    return part.length > 1 ? two(hours) : String(hours);
  });
}
