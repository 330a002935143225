import type { Language } from '../values';
import type { CompanyProfile, Profile } from './profile';

/** Stands for a KBK in the sample profile; no real one looks so. */
export const sampleKbk = '00000000000000000000';

/** Whether a KBK is the sample's: what is made with it is marked as a sample. */
export function isSampleKbk(kbk: string): boolean {
  return kbk === sampleKbk;
}

/** An invented company with valid check digits. */
export const exampleProfile = {
  company: {
    name: 'ООО «Пример Импорт»',
    inn: '7701000121',
    kpp: '770101001',
    address: 'г. Москва, ул. Примерная, д. 1',
    account: '40702810938000012345',
    bank: {
      bic: '044525225',
      name: 'ПАО СБЕРБАНК',
      city: 'г. Москва',
      correspondentAccount: '30101810400000000225',
    },
    signer: {
      kind: 'head',
      surname: 'Примерова',
      firstName: 'Анна',
      patronymic: 'Ивановна',
      position: 'Генеральный директор',
    },
    phone: '+7 495 555-01-01',
    email: 'import@example.com',
  },
  parameters: { 'deposit.kbk': sampleKbk },
  rules: { 'SPOT-R-001': 'warning' },
  requests: { supplierCutOffHours: 24, carrierCutOffHours: 12 },
  connector: { kind: 'gateway', url: 'https://spot.example.com' },
} as const satisfies Profile;

/** Whether a company is the invented one, and nothing made with it may be filed. */
export function isSampleCompany({ name, inn }: CompanyProfile): boolean {
  return name === exampleProfile.company.name && inn === exampleProfile.company.inn;
}

/** Comments of the example, by the path of the key they stand above. */
const comments: Readonly<Record<string, Readonly<Record<Language, readonly string[]>>>> = {
  '': {
    ru: [
      'Настройки «СПОТ для Excel». Всё необязательно; лишнее удалите.',
      'Компания и КБК вымышлены: замените своими.',
    ],
    en: [
      'Settings of SPOT for Excel. Everything is optional; delete what you do not need.',
      'Company and KBK are invented: put in your own.',
    ],
  },
  company: {
    ru: ['Плательщик и заявитель: из этих данных составляются платёжные поручения и ДОПП.'],
    en: ['Payer and applicant: payment orders and DOPPs are made from these data.'],
  },
  'company.kpp': {
    ru: ['У предпринимателя КПП нет: уберите строку.'],
    en: ['An entrepreneur has no KPP: delete the line.'],
  },
  'company.signer': {
    ru: ['kind: head — руководитель, representative — представитель (тогда добавьте powerOfAttorney).'],
    en: ['kind: head or representative (then add powerOfAttorney).'],
  },
  parameters: {
    ru: ['Замена значений справочника. Список и источники: spot law.'],
    en: ['Values in place of those of the pack. List and sources: spot law.'],
  },
  'parameters.deposit.kbk': {
    ru: ['КБК обеспечительного платежа: 20 цифр из личного кабинета или из инспекции. Нули — образец.'],
    en: ['KBK of the deposit: 20 digits from the taxpayer’s account or the tax office. The zeros are a sample.'],
  },
  rules: {
    ru: ['Строгость правил: error, warning, info или off. Список правил: spot rules.'],
    en: ['Severity of rules: error, warning, info or off. List of rules: spot rules.'],
  },
  requests: {
    ru: ['За сколько часов до последнего срока подачи ДОПП нужны данные поставщика и перевозчика. Это ваше решение, не норма.'],
    en: ['Hours before the last moment to file a DOPP by which data of supplier and carrier are needed. Your own choice, no rule of law.'],
  },
  connector: {
    ru: ['Откуда берутся статусы. Ключи и пароли сюда не вписывают.'],
    en: ['Where statuses come from. Keys and passwords do not belong here.'],
  },
};

/** The sample configuration as JSON with comments; `readProfileText` reads it. */
export function exampleProfileText(language: Language): string {
  return `${[...commentLines('', language, ''), ...objectLines(exampleProfile, '', language, '')].join('\n')}\n`;
}

function commentLines(path: string, language: Language, indent: string): string[] {
  return (comments[path]?.[language] ?? []).map((text) => `${indent}// ${text}`);
}

function objectLines(given: object, path: string, language: Language, indent: string): string[] {
  const entries = Object.entries(given as Readonly<Record<string, unknown>>);
  const inner = `${indent}  `;
  const lines = entries.flatMap(([key, value], index) => {
    const place = path === '' ? key : `${path}.${key}`;
    const body =
      typeof value === 'object' && value !== null
        ? objectLines(value, place, language, inner)
        : [JSON.stringify(value)];
    const [first = '', ...rest] = body;
    const property = [`${inner}${JSON.stringify(key)}: ${first}`, ...rest];
    if (index < entries.length - 1) property[property.length - 1] += ',';
    return [...commentLines(place, language, inner), ...property];
  });
  return ['{', ...lines, `${indent}}`];
}
