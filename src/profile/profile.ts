import { z } from 'zod';
import type { LocalizedText } from '../values';

/** What a profile may set for a rule. */
export const ruleLevels = ['error', 'warning', 'info', 'off'] as const;
export type RuleLevel = (typeof ruleLevels)[number];

const digits = (pattern: RegExp) => z.string().regex(pattern);
const line = (length: number) => z.string().trim().min(1).max(length);

const bank = z.object({
  bic: digits(/^\d{9}$/),
  name: line(160),
  city: line(160),
  correspondentAccount: digits(/^\d{20}$/),
});

const signer = z.object({
  kind: z.enum(['head', 'representative']),
  surname: line(60),
  firstName: line(60),
  patronymic: line(60),
  position: line(160),
  powerOfAttorney: line(100),
});

const company = z.object({
  name: line(1000),
  inn: digits(/^(\d{10}|\d{12})$/),
  kpp: digits(/^\d{4}[\dA-Z]{2}\d{3}$/),
  ogrn: digits(/^(\d{13}|\d{15})$/),
  address: line(1000),
  account: digits(/^\d{20}$/),
  bank,
  signer,
  phone: line(40),
  email: z.email(),
});

/** Where statuses come from. Beside kind and address an adapter has settings of its own; none is a secret. */
const connector = z.looseObject({
  kind: digits(/^[a-z0-9][a-z0-9-]*$/),
  url: z.url({ protocol: /^https?$/ }),
});

const hours = z.number().int().min(0).max(720);

/** When data for a DOPP must have arrived, in hours before the last moment to file. */
const requests = z.object({ supplierCutOffHours: hours, carrierCutOffHours: hours });

/**
 * The configuration as a complete object; `readProfile` makes every part optional.
 * `parameters` are checked by the regulation pack, `rules` by id and level.
 */
export const profileSchema = z.object({
  company,
  parameters: z.record(z.string(), z.unknown()),
  rules: z.record(digits(/^SPOT-[FRAXTP]-\d{3}$/), z.enum(ruleLevels)),
  connector,
  requests,
});

type Optional<V> = { readonly [Key in keyof V]?: V[Key] | undefined };

export interface CompanyProfile extends Optional<Omit<z.infer<typeof company>, 'bank' | 'signer'>> {
  readonly bank?: Optional<z.infer<typeof bank>>;
  readonly signer?: Optional<z.infer<typeof signer>>;
}

/** The company's settings. Everything is optional; what is absent is unknown, never empty text. */
export interface Profile {
  readonly company: CompanyProfile;
  /** Values that replace those of the regulation pack, by parameter id. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Severity per rule id. */
  readonly rules: Readonly<Record<string, RuleLevel>>;
  readonly requests?: Optional<z.infer<typeof requests>>;
  readonly connector?: { readonly kind?: string; readonly url?: string; readonly [setting: string]: unknown };
}

/** What fits a field, by its path, for the user to correct. */
export const fieldHints: Readonly<Record<string, LocalizedText>> = {
  company: { ru: 'сведения о компании в фигурных скобках', en: 'the company’s data in braces' },
  'company.name': { ru: 'название текстом до 1000 знаков', en: 'the name as text of up to 1000 characters' },
  'company.inn': { ru: '10 или 12 цифр в кавычках', en: '10 or 12 digits in quotes' },
  'company.kpp': { ru: '9 знаков в кавычках, "770101001"', en: '9 characters in quotes, "770101001"' },
  'company.ogrn': { ru: '13 или 15 цифр в кавычках', en: '13 or 15 digits in quotes' },
  'company.address': { ru: 'адрес текстом', en: 'the address as text' },
  'company.account': { ru: '20 цифр расчётного счёта в кавычках', en: '20 digits of the account in quotes' },
  'company.bank': { ru: 'сведения о банке в фигурных скобках', en: 'the bank’s data in braces' },
  'company.bank.bic': { ru: '9 цифр БИК в кавычках', en: '9 digits of the BIK in quotes' },
  'company.bank.name': { ru: 'название банка текстом', en: 'the bank’s name as text' },
  'company.bank.city': { ru: 'город банка текстом', en: 'the bank’s city as text' },
  'company.bank.correspondentAccount': {
    ru: '20 цифр корреспондентского счёта в кавычках',
    en: '20 digits of the correspondent account in quotes',
  },
  'company.signer': { ru: 'сведения о подписанте в фигурных скобках', en: 'the signer’s data in braces' },
  'company.signer.kind': { ru: '"head" (руководитель) или "representative"', en: '"head" or "representative"' },
  'company.signer.surname': { ru: 'фамилия текстом до 60 знаков', en: 'the surname, up to 60 characters' },
  'company.signer.firstName': { ru: 'имя текстом до 60 знаков', en: 'the first name, up to 60 characters' },
  'company.signer.patronymic': { ru: 'отчество текстом до 60 знаков', en: 'the patronymic, up to 60 characters' },
  'company.signer.position': { ru: 'должность текстом', en: 'the position as text' },
  'company.signer.powerOfAttorney': { ru: 'номер доверенности текстом', en: 'the number of the power of attorney' },
  'company.phone': { ru: 'телефон текстом', en: 'the phone as text' },
  'company.email': { ru: 'адрес почты, "name@example.com"', en: 'an e-mail address, "name@example.com"' },
  parameters: { ru: 'параметры вида {"deposit.kbk": "…"}', en: 'parameters such as {"deposit.kbk": "…"}' },
  rules: {
    ru: 'правила вида {"SPOT-A-001": "warning"}; уровень: error, warning, info или off',
    en: 'rules such as {"SPOT-A-001": "warning"}; level: error, warning, info or off',
  },
  requests: {
    ru: 'сроки запросов вида {"supplierCutOffHours": 24, "carrierCutOffHours": 12}',
    en: 'cut-offs of requests such as {"supplierCutOffHours": 24, "carrierCutOffHours": 12}',
  },
  'requests.supplierCutOffHours': { ru: 'целое число часов от 0 до 720', en: 'a whole number of hours from 0 to 720' },
  'requests.carrierCutOffHours': { ru: 'целое число часов от 0 до 720', en: 'a whole number of hours from 0 to 720' },
  connector: {
    ru: 'подключение вида {"kind": "gateway", "url": "https://…"}',
    en: 'a connection such as {"kind": "gateway", "url": "https://…"}',
  },
  'connector.kind': { ru: 'вид подключения латиницей, "gateway"', en: 'the kind of connection, "gateway"' },
  'connector.url': { ru: 'адрес вида "https://…"', en: 'an address such as "https://…"' },
};
