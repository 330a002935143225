import { parseAmTin, parseBin, parseInn, parseKgInn, parseUnp, type Parsed, type StateCode } from '../identifiers';

/** An identifier of a company in the words of the album: group and element. */
export interface PartyIdentifier {
  readonly group:
    | 'RFOrganizationFeatures'
    | 'RBOrganizationFeatures'
    | 'RKOrganizationFeatures'
    | 'RAOrganizationFeatures'
    | 'KGOrganizationFeatures';
  /** Elements of the group in the order of the schema. */
  readonly elements: readonly (readonly [name: string, value: string])[];
}

/** How each state's tax number is written, and the shape the schema asks for. */
const kinds: Readonly<
  Record<
    StateCode,
    {
      readonly group: PartyIdentifier['group'];
      readonly parse: (text: string) => Parsed;
      readonly shape: RegExp;
      readonly element: (value: string) => string;
    }
  >
> = {
  RU: { group: 'RFOrganizationFeatures', parse: parseInn, shape: /^(\d{10}|\d{12})$/, element: () => 'INN' },
  BY: { group: 'RBOrganizationFeatures', parse: parseUnp, shape: /^\d{9}$/, element: () => 'UNP' },
  KZ: {
    group: 'RKOrganizationFeatures',
    parse: parseBin,
    shape: /^\d{12}$/,
    // The fifth digit of a company's number is 4 to 6; of a person's it begins a day of birth.
    element: (value) => (/^\d{4}[4-6]/.test(value) ? 'BIN' : 'IIN'),
  },
  AM: { group: 'RAOrganizationFeatures', parse: parseAmTin, shape: /^\d{8}$/, element: () => 'UNN' },
  KG: { group: 'KGOrganizationFeatures', parse: parseKgInn, shape: /^\d{14}$/, element: () => 'KGINN' },
};

/** A tax number as the form writes it; undefined for another state or a number of another shape. */
export function partyIdentifier(country: string, taxId: string): PartyIdentifier | undefined {
  if (!Object.hasOwn(kinds, country)) return undefined;
  const kind = kinds[country as StateCode];
  const parsed = kind.parse(taxId);
  const value = parsed.ok ? parsed.value : taxId.trim();
  return kind.shape.test(value) ? { group: kind.group, elements: [[kind.element(value), value]] } : undefined;
}

/** The importer's numbers: OGRN, INN and KPP as far as they are known and have the schema's shape. */
export function russianIdentifier(numbers: {
  readonly ogrn?: string | undefined;
  readonly inn?: string | undefined;
  readonly kpp?: string | undefined;
}): PartyIdentifier | undefined {
  const fits = (value: string | undefined, shape: RegExp): value is string => value !== undefined && shape.test(value);
  const elements: [string, string][] = [];
  if (fits(numbers.ogrn, /^(\d{13}|\d{15})$/)) elements.push(['OGRN', numbers.ogrn]);
  if (fits(numbers.inn, /^(\d{10}|\d{12})$/)) elements.push(['INN', numbers.inn]);
  if (fits(numbers.kpp, /^\d{9}$/)) elements.push(['KPP', numbers.kpp]);
  return elements.length > 0 ? { group: 'RFOrganizationFeatures', elements } : undefined;
}
