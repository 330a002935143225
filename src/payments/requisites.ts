import { parseAccount, parseBic, parseInn, parseKpp, type Parsed } from '../identifiers';
import { isSampleKbk, type Profile } from '../profile';
import {
  facts,
  isStrong,
  parameters,
  type Answer,
  type ParameterId,
  type ParameterValue,
  type Regulation,
} from '../regulation';
import type { CalendarDate, LocalizedText } from '../values';
import { unwritableCharacters } from './encoding';
import { bankLine, type OrderBank, type OrderBudgetFields, type OrderDoubt, type OrderParty } from './order';
import type { PaymentProblem } from './problem';

/** Everything of an order that is the same for a whole batch. */
export interface Requisites {
  readonly payer: OrderParty;
  readonly payee: OrderParty;
  readonly operation: string;
  readonly priority: string;
  readonly code: string;
  readonly budget: OrderBudgetFields;
  readonly purposes: { readonly byDopp: string; readonly byShipment: string };
  /** Greatest lengths by field number. */
  readonly lengths: Readonly<Record<string, number>>;
  readonly sample: boolean;
  /** By the template the purpose is made of. */
  readonly doubts: { readonly byDopp: readonly OrderDoubt[]; readonly byShipment: readonly OrderDoubt[] };
}

export interface RequisitesResult {
  /** Undefined while an error stands among the problems. */
  readonly requisites?: Requisites;
  readonly problems: readonly PaymentProblem[];
}

const settingTitles = {
  'company.name': { ru: 'название компании', en: 'the name of the company' },
  'company.inn': { ru: 'ИНН компании', en: 'the INN of the company' },
  'company.account': { ru: 'расчётный счёт', en: 'the bank account' },
  'company.bank.bic': { ru: 'БИК банка', en: 'the BIK of the bank' },
  'company.bank.name': { ru: 'название банка', en: 'the name of the bank' },
  'company.bank.correspondentAccount': {
    ru: 'корреспондентский счёт банка',
    en: 'the correspondent account of the bank',
  },
} as const satisfies Record<string, LocalizedText>;

const texts = {
  kbkMissing: parameters['deposit.kbk'].howToGet ?? parameters['deposit.kbk'].title,
  kbkOfSingleTax: {
    ru: 'КБК в настройках — это КБК единого налогового платежа. У обеспечительного платежа свой КБК; с чужим платёж могут не засчитать. Проверьте параметр deposit.kbk.',
    en: 'The KBK in Settings is that of the single tax payment. The deposit has a KBK of its own; with another one it may not be counted. Check deposit.kbk.',
  },
  sample: {
    ru: 'КБК из образца настроек (одни нули): поручения помечены словом «ОБРАЗЕЦ», платить по ним нельзя. Введите свой КБК, параметр deposit.kbk.',
    en: 'The KBK is that of the sample settings (all zeros): the orders are marked SAMPLE and must not be paid. Enter your KBK as deposit.kbk.',
  },
  settingMissing: {
    ru: 'В настройках нет: {title}. Без этого платёжное поручение не составить. Заполните {setting}.',
    en: 'Settings lack {title}. Without it no payment order can be prepared. Fill in {setting}.',
  },
  settingWrong: { ru: 'Настройка {setting}. {reason}', en: 'Setting {setting}. {reason}' },
  parameterMissing: {
    ru: 'На {date} нет значения «{title}». Введите его в настройках, параметр {setting}.',
    en: 'There is no value of “{title}” for {date}. Enter it in Settings as {setting}.',
  },
  nameTooLong: {
    ru: 'Название плательщика: знаков {length}, в поручение помещается {limit}. Сократите company.name, например «ООО» вместо полных слов.',
    en: 'The payer’s name has {length} characters, the order holds {limit}. Shorten company.name, for example «ООО» in place of the full words.',
  },
  payeeNameTooLong: {
    ru: 'Название получателя: знаков {length}, в поручение помещается {limit}. Сократите параметр payee.name.',
    en: 'The payee’s name has {length} characters, the order holds {limit}. Shorten the parameter payee.name.',
  },
  characters: {
    ru: 'В настройке {setting} есть знак, которого нет в кодировке файла для банка: {characters}. Замените его.',
    en: 'Setting {setting} has a character that the file for the bank cannot hold: {characters}. Replace it.',
  },
  kppMissing: {
    ru: 'В настройках нет КПП организации, в поле 102 поставлен 0. Для платежей вне единого налогового платежа организации указывают свой КПП: заполните company.kpp.',
    en: 'Settings lack the KPP of the company and field 102 holds 0. Outside the single tax payment companies state their KPP: fill in company.kpp.',
  },
  payeeAssumed: facts['payee.same-as-taxes'].statement,
  payerKpp: facts['payment.payer-kpp'].statement,
  entrepreneurName: facts['payment.entrepreneur-name'].statement,
} as const satisfies Record<string, LocalizedText>;

/** Parameters that fill one field each and are not confirmed for the deposit. */
const fieldParameters = {
  '18': 'payment.field-18',
  '21': 'payment.field-21',
  '22': 'payment.field-22',
  '101': 'payment.field-101',
  '105': 'payment.field-105',
  '106': 'payment.field-106',
  '107': 'payment.field-107',
  '108': 'payment.field-108',
  '109': 'payment.field-109',
  '110': 'payment.field-110',
} as const satisfies Record<string, ParameterId>;

const payeeParameters = {
  '13': 'payee.bank-name',
  '14': 'payee.bic',
  '15': 'payee.correspondent-account',
  '16': 'payee.name',
  '17': 'payee.account',
  '61': 'payee.inn',
  '103': 'payee.kpp',
} as const satisfies Record<string, ParameterId>;

/** Payer, payee and fields of the orders of one day, from the profile and the parameters in force that day. */
export function requisitesOf(profile: Profile, regulation: Regulation, date: CalendarDate): RequisitesResult {
  const problems: PaymentProblem[] = [];
  const doubts: OrderDoubt[] = [];
  const report = (
    code: keyof typeof texts,
    setting: string,
    data: PaymentProblem['data'] = {},
    severity: PaymentProblem['severity'] = 'error',
  ): void => {
    problems.push({ code, severity, text: texts[code], data: { setting, ...data }, setting });
  };
  const answerOf = <Id extends ParameterId>(id: Id): Answer<ParameterValue<Id>> | undefined => {
    const answer = regulation.on(id, date);
    if (!answer) report('parameterMissing', id, { title: parameters[id].title, date });
    return answer;
  };

  const kbk = regulation.on('deposit.kbk', date)?.value;
  if (kbk === undefined) report('kbkMissing', 'deposit.kbk');
  const sample = kbk !== undefined && isSampleKbk(kbk);
  if (sample) report('sample', 'deposit.kbk', {}, 'warning');
  if (kbk !== undefined && kbk === regulation.on('payment.single-tax-kbk', date)?.value)
    report('kbkOfSingleTax', 'deposit.kbk', {}, 'warning');

  const field = (number: keyof typeof fieldParameters): string => {
    const id = fieldParameters[number];
    const answer = answerOf(id);
    if (answer && !answer.overridden && !isStrong(answer.confidence))
      doubts.push({
        field: number,
        value: answer.value,
        confidence: answer.confidence,
        text: answer.note ?? parameters[id].title,
        parameter: id,
      });
    return answer?.value ?? '';
  };
  const payeeField = (number: keyof typeof payeeParameters): string => {
    const id = payeeParameters[number];
    const answer = answerOf(id);
    if (answer && !answer.overridden)
      doubts.push({
        field: number,
        value: answer.value,
        confidence: facts['payee.same-as-taxes'].confidence,
        text: texts.payeeAssumed,
        parameter: id,
        fact: 'payee.same-as-taxes',
      });
    return answer?.value ?? '';
  };

  const lengths = { ...answerOf('payment.lengths')?.value, ...answerOf('payment.lengths-doubtful')?.value };
  const payer = payerOf(profile, report, doubts);
  const payee: OrderParty = {
    name: payeeField('16'),
    inn: payeeField('61'),
    kpp: payeeField('103'),
    account: payeeField('17'),
    bank: {
      ...splitBankLine(payeeField('13')),
      bic: payeeField('14'),
      correspondentAccount: payeeField('15'),
    },
  };
  const wrongAccounts = [
    ['payee.account', payee.account],
    ['payee.correspondent-account', payee.bank.correspondentAccount],
  ] as const;
  for (const [id, account] of wrongAccounts) {
    const parsed = parseAccount(account, payee.bank.bic);
    if (account !== '' && !parsed.ok) report('settingWrong', id, { reason: parsed.reason.text });
  }
  if (payee.inn !== '') {
    const parsed = parseInn(payee.inn);
    if (!parsed.ok) report('settingWrong', 'payee.inn', { reason: parsed.reason.text });
  }
  const byDopp = purposeTemplate('payment.purpose', answerOf('payment.purpose'), doubts);
  const byShipment = purposeTemplate('payment.purpose-by-shipment', answerOf('payment.purpose-by-shipment'), doubts);

  const written: readonly (readonly [string, string])[] = [
    ['company.name', payer.name],
    ['company.bank.name', payer.bank.name],
    ['company.bank.city', payer.bank.city],
    ['payee.name', payee.name],
    ['payee.bank-name', bankLine(payee.bank)],
    ['payment.purpose', byDopp],
    ['payment.purpose-by-shipment', byShipment],
    ...Object.values(fieldParameters).map((id) => [id, regulation.on(id, date)?.value ?? ''] as const),
  ];
  for (const [setting, text] of written) {
    const characters = unwritableCharacters(text);
    if (characters.length > 0) report('characters', setting, { characters: shownCharacters(characters) });
  }
  const limits = [
    ['nameTooLong', 'company.name', payer.name, lengths['8']],
    ['payeeNameTooLong', 'payee.name', payee.name, lengths['16']],
  ] as const;
  for (const [code, setting, name, limit] of limits)
    if (limit !== undefined && name.length > limit) report(code, setting, { length: name.length, limit });

  const budget: OrderBudgetFields = {
    status: field('101'),
    kbk: kbk ?? '',
    oktmo: field('105'),
    ground: field('106'),
    period: field('107'),
    documentNumber: field('108'),
    documentDate: field('109'),
    kind: field('110'),
  };
  const requisites: Requisites = {
    payer,
    payee,
    operation: field('18'),
    priority: field('21'),
    code: field('22'),
    budget,
    purposes: { byDopp, byShipment },
    lengths,
    sample,
    doubts: {
      byDopp: inFieldOrder(doubts, 'payment.purpose-by-shipment'),
      byShipment: inFieldOrder(doubts, 'payment.purpose'),
    },
  };
  return problems.some(({ severity }) => severity === 'error') ? { problems } : { requisites, problems };
}

/** The doubts in the order of the form's fields, without those of a template that is not used. */
function inFieldOrder(doubts: readonly OrderDoubt[], unused: ParameterId): readonly OrderDoubt[] {
  return doubts.filter(({ parameter }) => parameter !== unused).sort((a, b) => Number(a.field) - Number(b.field));
}

type Report = (
  code: keyof typeof texts,
  setting: string,
  data?: PaymentProblem['data'],
  severity?: PaymentProblem['severity'],
) => void;

function payerOf({ company }: Profile, report: Report, doubts: OrderDoubt[]): OrderParty {
  const required = (setting: keyof typeof settingTitles, given: string | undefined): string => {
    const text = oneLine(given);
    if (text === '') report('settingMissing', setting, { title: settingTitles[setting] });
    return text;
  };
  const checked = (
    setting: keyof typeof settingTitles,
    given: string | undefined,
    parse: (text: string) => Parsed,
  ): string => {
    const text = required(setting, given);
    if (text === '') return '';
    const parsed = parse(text);
    if (parsed.ok) return parsed.value;
    report('settingWrong', setting, { reason: parsed.reason.text }, parsed.doubtful ? 'warning' : 'error');
    return text;
  };
  const inn = checked('company.inn', company.inn, parseInn);
  const entrepreneur = inn.length === 12;
  const bic = checked('company.bank.bic', company.bank?.bic, parseBic);
  const name = required('company.name', company.name);
  const written = entrepreneur ? entrepreneurName(name) : name;
  if (written !== name)
    doubts.push({
      field: '8',
      value: written,
      confidence: facts['payment.entrepreneur-name'].confidence,
      text: texts.entrepreneurName,
      fact: 'payment.entrepreneur-name',
    });
  const bank: OrderBank = {
    name: required('company.bank.name', company.bank?.name),
    city: oneLine(company.bank?.city),
    bic,
    correspondentAccount: checked('company.bank.correspondentAccount', company.bank?.correspondentAccount, (text) =>
      parseAccount(text, bic),
    ),
  };
  const kpp = entrepreneur ? '0' : companyKpp(company.kpp, report);
  doubts.push({
    field: '102',
    value: kpp,
    confidence: facts['payment.payer-kpp'].confidence,
    text: texts.payerKpp,
    fact: 'payment.payer-kpp',
  });
  return {
    name: written,
    inn,
    kpp,
    account: checked('company.account', company.account, (text) => parseAccount(text, bic)),
    bank,
  };
}

function companyKpp(given: string | undefined, report: Report): string {
  const text = oneLine(given);
  if (text === '') {
    report('kppMissing', 'company.kpp', {}, 'warning');
    return '0';
  }
  const parsed = parseKpp(text);
  if (parsed.ok) return parsed.value;
  report('settingWrong', 'company.kpp', { reason: parsed.reason.text });
  return text;
}

const entrepreneurPrefix = /^(?:ИП|индивидуальный\s+предприниматель)\s+/iu;
const entrepreneurSuffix = /\(ИП\)$/u;

/** «ИП Иванов Иван» → «Иванов Иван (ИП)». */
function entrepreneurName(name: string): string {
  if (name === '' || entrepreneurSuffix.test(name)) return name;
  return `${name.replace(entrepreneurPrefix, '')} (ИП)`;
}

function purposeTemplate(
  id: 'payment.purpose' | 'payment.purpose-by-shipment',
  answer: Answer<string> | undefined,
  doubts: OrderDoubt[],
): string {
  if (!answer) return '';
  const template = withVatPhrase(oneLine(answer.value));
  if (!answer.overridden && !isStrong(answer.confidence))
    doubts.push({
      field: '24',
      value: template,
      confidence: answer.confidence,
      text: facts['payment.purpose-text'].statement,
      parameter: id,
      fact: 'payment.purpose-text',
    });
  return template;
}

/** A purpose that says nothing of VAT gets the usual phrase; one that does is left as its author wrote it. */
function withVatPhrase(template: string): string {
  return /НДС/iu.test(template) ? template : `${template.replace(/[.\s]+$/u, '')}. НДС не облагается`;
}

/** «Банк, г Тула» → name and city: exchange files carry them in two tags. */
function splitBankLine(line: string): Pick<OrderBank, 'name' | 'city'> {
  const match = /^(.+), (г\.? ?[^,]+)$/u.exec(oneLine(line));
  return { name: match?.[1] ?? oneLine(line), city: match?.[2] ?? '' };
}

/** Text without line breaks and repeated spaces: every value stands on one line of a file. */
export function oneLine(text: string | undefined): string {
  return (text ?? '').replace(/\s+/gu, ' ').trim();
}

/** Characters for a message; those that cannot be seen by their code. */
export function shownCharacters(characters: readonly string[]): string {
  return characters
    .map((character) =>
      /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(character)
        ? `«${character}»`
        : `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
    )
    .join(', ');
}
