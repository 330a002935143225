import { addDays, addMinutes, dateOf, fillText, timeOf, type Language, type Moment } from '../values';
import type { ScheduledDeadline } from './schedule';
import { texts } from './texts';

/**
 * Deadlines as an iCalendar text (RFC 5545): whole days (`VALUE=DATE`), an exact hour in the description;
 * CRLF, folded at 75 octets, reminders a day ahead. `stamp` is the moment of writing, Moscow time.
 */
export function icsText(deadlines: readonly ScheduledDeadline[], stamp: Moment, language: Language): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//SPOT for Excel//Deadlines//RU',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...deadlines.flatMap((deadline) => eventLines(deadline, stamp, language)),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

function eventLines(deadline: ScheduledDeadline, stamp: Moment, language: Language): string[] {
  const day = dateOf(deadline.due);
  const time = timeOf(deadline.due);
  const summary = `${deadline.title[language]}: ${deadline.subject[language]}`;
  const description = [
    ...(time === undefined ? [] : [fillText(texts.exactTime, language, { time })]),
    fillText(texts.rows, language, { rows: rowsText(deadline.rows) }),
    ...(deadline.doubt ? [deadline.doubt[language]] : []),
  ].join('\n');
  return [
    'BEGIN:VEVENT',
    `UID:${uidText(deadline.uid)}@spot-for-excel`,
    `DTSTAMP:${utc(stamp)}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    'TRANSP:TRANSPARENT',
    ...(deadline.done
      ? []
      : [
          'BEGIN:VALARM',
          'ACTION:DISPLAY',
          'TRIGGER:-P1D',
          `DESCRIPTION:${escaped(summary)}`,
          'END:VALARM',
        ]),
    'END:VEVENT',
  ];
}

/** `4–6, 9` of row numbers in order. */
function rowsText(rows: readonly number[]): string {
  const parts: string[] = [];
  for (let index = 0; index < rows.length; index++) {
    const start = rows[index];
    while (index + 1 < rows.length && rows[index + 1] === (rows[index] ?? 0) + 1) index++;
    parts.push(start === rows[index] ? String(start) : `${start}–${rows[index]}`);
  }
  return parts.length > 20 ? `${parts.slice(0, 20).join(', ')} …` : parts.join(', ');
}

function compact(moment: Moment): string {
  return moment.replace(/[-:]/g, '');
}

/** Moscow time is three hours ahead of UTC. */
function utc(moment: Moment): string {
  return `${compact(addMinutes(moment, -180))}00Z`;
}

/** A UID holds any text; letters, digits and a few signs travel best through calendars. */
function uidText(uid: string): string {
  return [...uid].map((sign) => (/[A-Za-z0-9._-]/.test(sign) ? sign : `~${sign.codePointAt(0)?.toString(16)}~`)).join('');
}

function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

/** Folds a content line at 75 octets of UTF-8, never inside a character. */
function folded(line: string): string {
  let out = '';
  let octets = 0;
  for (const sign of line) {
    const size = utf8Length(sign);
    if (octets + size > 75) {
      out += '\r\n ';
      octets = 1;
    }
    out += sign;
    octets += size;
  }
  return out;
}

function utf8Length(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
