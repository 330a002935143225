import { memo } from '../memo';

/** Forms of companies, which one sheet writes before the name, another after it or not at all. */
const companyForms = new Set('ООО ОАО ЗАО ПАО АО ТОО ОСОО ИП ЧУП УП РУП ОДО LLP LLC JSC OJSC CJSC LTD'.split(' '));

function withoutMarks(text: string): string {
  return text
    .toUpperCase()
    .replace(/Ё/g, 'Е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The name of a company for comparison: no quotes, marks, form of company or order of words. */
export const comparableName = memo((name: string): string => {
  const words = withoutMarks(name).split(' ');
  const own = words.filter((word) => !companyForms.has(word));
  return (own.length > 0 ? own : words).sort().join(' ');
});

/** A number of a paper or of a taxpayer for comparison: capitals and digits only. */
export const comparableNumber = memo((text: string): string => withoutMarks(text).replaceAll(' ', ''));

export function sameName(one: string, other: string): boolean {
  return comparableName(one) === comparableName(other);
}

export function sameNumber(one: string, other: string): boolean {
  return comparableNumber(one) === comparableNumber(other);
}
