import type { LocalizedText } from '../values';

/** What a line of goods is sorted into, in the order they are shown. A line can be in several. */
export const auditCategories = [
  'invalid-code',
  'outside-spot',
  'traceable',
  'excisable',
  'reduced-vat',
  'standard-vat',
] as const;

export type AuditCategory = (typeof auditCategories)[number];

/** Title of a category: short, and for the rates with `{rate}`. */
export const categoryTitles: Readonly<Record<AuditCategory, LocalizedText>> = {
  'invalid-code': { ru: 'Код неверен', en: 'Code not valid' },
  'outside-spot': { ru: 'Похоже, вне СПОТ', en: 'Perhaps outside SPOT' },
  traceable: { ru: 'Возможна прослеживаемость', en: 'Perhaps traceable' },
  excisable: { ru: 'Возможен акциз', en: 'Perhaps excisable' },
  'reduced-vat': { ru: 'Возможен НДС {rate}', en: 'VAT of {rate} possible' },
  'standard-vat': { ru: 'Обычный НДС {rate}', en: 'Ordinary VAT of {rate}' },
};
