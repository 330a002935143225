import type { CalendarDate } from '../values';
import { momentText } from '../values';

/** Stands before the purpose of everything made with the KBK of the sample. */
export const samplePurposeMark = 'ОБРАЗЕЦ (SAMPLE), НЕ ДЛЯ ОПЛАТЫ. ';

/** What a purpose names: all members have a DOPP number, or all are named by shipment. */
export type PurposeSubject =
  { readonly doppNumber: string; readonly doppDate?: CalendarDate } | { readonly shipment: string };

/**
 * Field 24 for one or more consignments, from the templates of the parameters. Several numbers stand side
 * by side with commas, dates likewise, each once. Without a date its words («от {date}») are left out.
 */
export function purposeText(
  subjects: readonly PurposeSubject[],
  templates: { readonly byDopp: string; readonly byShipment: string },
  { sample = false }: { readonly sample?: boolean } = {},
): string {
  const numbers: string[] = [];
  const shipments: string[] = [];
  const dates = new Set<CalendarDate>();
  for (const subject of subjects) {
    if ('shipment' in subject) shipments.push(subject.shipment);
    else {
      numbers.push(subject.doppNumber);
      if (subject.doppDate) dates.add(subject.doppDate);
    }
  }
  const text =
    numbers.length > 0
      ? fill(dates.size > 0 ? templates.byDopp : templates.byDopp.replace(/\s*(?:от\s+)?\{date\}/gu, ''), {
          number: numbers.join(', '),
          date: [...dates].map((date) => momentText(date, 'ru')).join(', '),
        })
      : fill(templates.byShipment, { shipment: shipments.join(', ') });
  return sample ? samplePurposeMark + text : text;
}

/** A placeholder of a template that nothing fills, `{nomer}`; undefined when there is none. */
export function unknownPlaceholder(template: string, known: readonly string[]): string | undefined {
  return [...template.matchAll(/\{(\w*)\}/g)].find(([, name]) => !known.includes(name ?? ''))?.[0];
}

function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
}
