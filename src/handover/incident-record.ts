import type { Profile } from '../profile';
import { dateOf, fillText, momentText, type LocalizedText, type Moment } from '../values';
import { paperFieldNames, type IncidentEntry, type IncidentStepId, type IncidentView, type PaperDifference, type PaperField } from './incident';

/** An incident as it was seen, to be kept: later edits of the sheet do not change it. */
export interface IncidentRecord {
  readonly id: string;
  /** When the truck was stopped. */
  readonly at: Moment;
  readonly sheet: string;
  readonly key: string;
  readonly truckPlate?: string;
  readonly trailerPlate?: string;
  readonly importDate?: Moment;
  readonly borderCrossing?: string;
  readonly doppNumber?: string;
  readonly status?: string;
  readonly entry: IncidentEntry;
  readonly qrPresent: boolean;
  readonly handedOver?: Moment;
  readonly acknowledged?: Moment;
  /** What happened, in the user's words. */
  readonly what: string;
  /** What the user adds to the report. */
  readonly remark: string;
  readonly differences: readonly PaperDifference[];
  readonly notCompared: readonly PaperDifference[];
  /** Fields of the papers that agree with the sheet. */
  readonly agreed: readonly PaperField[];
  readonly steps: readonly IncidentStepId[];
}

/** The view of a moment as a record. */
export function incidentRecord(
  view: IncidentView,
  told: Pick<IncidentRecord, 'id' | 'at' | 'sheet' | 'what' | 'remark'>,
): IncidentRecord {
  const { consignment, doppNumber, status, entry, qrPresent, handedOver, acknowledged, differences, notCompared, agreed, steps } = view;
  const { truckPlate, trailerPlate, importDate, borderCrossing } = consignment.values;
  return {
    ...told,
    what: told.what.trim(),
    remark: told.remark.trim(),
    key: consignment.key,
    ...(truckPlate === undefined ? {} : { truckPlate }),
    ...(trailerPlate === undefined ? {} : { trailerPlate }),
    ...(importDate === undefined ? {} : { importDate }),
    ...(borderCrossing === undefined ? {} : { borderCrossing }),
    ...(doppNumber === undefined ? {} : { doppNumber }),
    ...(status === undefined ? {} : { status }),
    entry,
    qrPresent,
    ...(handedOver === undefined ? {} : { handedOver }),
    ...(acknowledged === undefined ? {} : { acknowledged }),
    differences,
    notCompared,
    agreed,
    steps: steps.map(({ id }) => id),
  };
}

/** The line for the sheet's incident column. */
export function incidentNote({ at, what, differences }: Pick<IncidentRecord, 'at' | 'what' | 'differences'>): string {
  return [momentText(at, 'ru'), what.trim(), ...differences.map((difference) => differenceText(difference, 'ru'))].filter((part) => part !== '').join('; ');
}

/** `Номер тягача: 1 ≠ 482ABE13` */
export function differenceText({ field, papers, sheet }: PaperDifference, language: 'ru' | 'en'): string {
  return `${paperFieldNames[field][language]}: ${papers} ≠ ${sheet ?? '—'}`;
}

/** The report to the client, ready to be set: what happened, what is known, what is being done. No blame and no guess. */
export interface IncidentReport {
  readonly language: 'ru' | 'en';
  readonly title: string;
  readonly rows: readonly { readonly name: string; readonly value: string }[];
  readonly parts: readonly { readonly heading: string; readonly lines: readonly string[] }[];
  readonly foot: string;
}

export function incidentReport(record: IncidentRecord, profile: Profile, language: 'ru' | 'en'): IncidentReport {
  const say = (text: LocalizedText, data = {}): string => fillText(text, language, data);
  const moment = (given: Moment | undefined): string | undefined => given && momentText(given, language);
  const yesOr = (value: string | undefined): string => value ?? say(words.no);
  const { name, phone, email } = profile.company;
  const steps = record.steps.flatMap((id) => {
    const text = reportSteps[id];
    return text ? [say(text)] : [];
  });
  const compared = [
    ...record.differences.map(({ field, papers, sheet }) =>
      say(words.differs, { field: say(paperFieldNames[field]), papers, sheet: sheet ?? '—' }),
    ),
    ...(record.agreed.length === 0 ? [] : [say(words.agreed, { fields: record.agreed.map((field) => say(paperFieldNames[field])).join(', ') })]),
    ...record.notCompared.map(({ field, papers }) => say(words.onlyPapers, { field: say(paperFieldNames[field]), papers })),
  ];
  return {
    language,
    title: say(words.title, { shipment: record.key }),
    rows: [
      { name: say(words.when), value: `${momentText(record.at, language)} ${say(words.moscow)}` },
      { name: say(words.what), value: record.what === '' ? '—' : record.what },
      { name: say(words.vehicle), value: [record.truckPlate, record.trailerPlate].filter((plate) => plate !== undefined).join(' / ') || '—' },
      ...(record.borderCrossing === undefined ? [] : [{ name: say(words.crossing), value: record.borderCrossing }]),
      { name: say(words.importDate), value: record.importDate === undefined ? '—' : momentText(dateOf(record.importDate), language) },
      { name: say(words.dopp), value: record.doppNumber ?? '—' },
      { name: say(words.status), value: record.status ?? '—' },
      { name: say(words.qr), value: say(record.qrPresent ? words.yes : words.no) },
      { name: say(words.handed), value: yesOr(moment(record.handedOver)) },
      { name: say(words.acknowledged), value: yesOr(moment(record.acknowledged)) },
    ],
    parts: [
      { heading: say(words.differences), lines: compared.length === 0 ? [say(words.notYet)] : compared },
      ...(steps.length === 0 ? [] : [{ heading: say(words.next), lines: steps }]),
      ...(record.remark === '' ? [] : [{ heading: say(words.remark), lines: record.remark.split(/\r?\n/).filter((line) => line.trim() !== '') }]),
    ],
    foot: [name, phone, email].filter((part) => part !== undefined).join(', '),
  };
}

/** The report as a text to paste into a letter or a chat. */
export function reportText({ title, rows, parts, foot }: IncidentReport): string {
  return [
    title,
    '',
    ...rows.map(({ name, value }) => `${name}: ${value}`),
    ...parts.flatMap(({ heading, lines }) => ['', `${heading}:`, ...lines.map((line) => `— ${line}`)]),
    ...(foot === '' ? [] : ['', foot]),
  ].join('\n');
}

const words = {
  title: { ru: 'Задержка на границе: перевозка {shipment}', en: 'Held at the border: shipment {shipment}' },
  when: { ru: 'Когда', en: 'When' },
  moscow: { ru: 'по Москве', en: 'Moscow time' },
  what: { ru: 'Что случилось', en: 'What happened' },
  vehicle: { ru: 'Машина', en: 'Vehicle' },
  crossing: { ru: 'Пункт пропуска', en: 'Border crossing' },
  importDate: { ru: 'Плановая дата ввоза', en: 'Planned import date' },
  dopp: { ru: 'Номер ДОПП', en: 'DOPP number' },
  status: { ru: 'Статус ДОПП', en: 'DOPP status' },
  qr: { ru: 'QR-код получен', en: 'QR code received' },
  handed: { ru: 'QR-код передан водителю', en: 'QR code handed to the driver' },
  acknowledged: { ru: 'Водитель подтвердил получение', en: 'Driver confirmed it' },
  differences: { ru: 'Сверка с документами перевозчика', en: 'Compared with the carrier’s papers' },
  differs: { ru: '{field}: в документах {papers}, в заявленных данных {sheet}', en: '{field}: papers {papers}, declared data {sheet}' },
  onlyPapers: { ru: '{field}: в документах {papers}, сравнить не с чем', en: '{field}: papers {papers}, nothing to compare with' },
  agreed: { ru: 'Совпадает: {fields}', en: 'Agrees: {fields}' },
  notYet: { ru: 'Документы пока не сверялись', en: 'The papers have not been compared yet' },
  next: { ru: 'Что делаем', en: 'What is being done' },
  remark: { ru: 'Дополнительно', en: 'In addition' },
  yes: { ru: 'да', en: 'yes' },
  no: { ru: 'нет', en: 'no' },
} as const satisfies Record<string, LocalizedText>;

/** What the client reads of a step; an instruction to ourselves is not for him. */
const reportSteps: Readonly<Partial<Record<IncidentStepId, LocalizedText>>> = {
  leave: { ru: 'Машине выдано предписание о выезде, решаем вопрос о повторном въезде.', en: 'The truck was ordered to leave; we are arranging the next entry.' },
  noDopp: { ru: 'Проверяем в кабинете налоговой службы, подана ли ДОПП.', en: 'We are checking in the tax service’s cabinet whether the DOPP was filed.' },
  status: { ru: 'Уточняем статус ДОПП в кабинете налоговой службы.', en: 'We are clarifying the DOPP’s status in the tax service’s cabinet.' },
  statusUnknown: { ru: 'Уточняем статус ДОПП в кабинете налоговой службы.', en: 'We are clarifying the DOPP’s status in the tax service’s cabinet.' },
  noQr: { ru: 'Получаем QR-код и передаём его водителю.', en: 'We are obtaining the QR code and handing it to the driver.' },
  notHanded: { ru: 'Отправляем QR-код водителю.', en: 'We are sending the QR code to the driver.' },
  differs: { ru: 'Сверяем документы перевозчика с ДОПП и устраняем расхождения.', en: 'We are comparing the carrier’s papers with the DOPP and removing the differences.' },
  allRight: { ru: 'По нашим данным всё в порядке; запрашиваем основание задержки.', en: 'By our data all is in order; we are asking for the ground of the delay.' },
};
