import { extname } from 'node:path';
import {
  differenceText,
  findForIncident,
  incidentNote,
  incidentRecord,
  incidentReport,
  incidentView,
  nearForIncident,
  paperFieldNames,
  reportText,
  type IncidentEntry,
  type IncidentView,
  type PaperField,
  type PapersInHand,
} from '../../handover';
import { nodeCardFonts } from '../../handover/pdf/node-fonts';
import { reportPdf } from '../../handover/pdf/report-pdf';
import { readShipments } from '../../shipment';
import type { Consignment, ShipmentSheet } from '../../shipment/model';
import { fillText, momentText, type Language, type LocalizedText } from '../../values';
import { UserFault, type Command, type CommandArguments } from '../command';
import { readWorkbook } from '../open-workbook';
import { asOf, jsonOption, sheetOptions } from '../options';
import { loadSettings } from '../settings';
import { harmless, wrap } from '../terminal';
import { writeWhole } from '../write-file';

/** Options that say what the carrier's papers show. */
const paperOptions: Readonly<Record<string, PaperField>> = {
  'papers-truck': 'truckPlate',
  'papers-trailer': 'trailerPlate',
  'papers-gross': 'grossWeight',
  'papers-net': 'netWeight',
  'papers-packages': 'packages',
  'papers-waybill': 'waybillNumber',
  'papers-invoice': 'invoiceNumber',
  'papers-specification': 'specificationNumber',
  'papers-contract': 'contractNumber',
  'papers-hs': 'hsCodes',
};

const finders = ['plate', 'dopp', 'shipment'] as const;

export const incident: Command = {
  name: 'incident',
  synopsis: 'WORKBOOK --plate TEXT | --dopp NUMBER | --shipment NUMBER [--papers-… TEXT] [--what TEXT] [--left] [--report FILE] [--json]',
  summary: {
    ru: 'машину остановили: что за ДОПП, разрешён ли ввоз, что расходится и что делать',
    en: 'a truck was stopped: which DOPP, whether it permits import, what differs and what to do',
  },
  details: {
    ru: 'Ключи --papers-… говорят, что стоит в документах перевозчика; сравнивается только названное. --report сохраняет отчёт клиенту: файл .pdf или .txt на языке --lang. Код выхода 1 значит, что ввоз не подтверждён, QR-кода нет или есть расхождения. Книга не меняется.',
    en: 'The options --papers-… say what the carrier’s papers show; only what is given is compared. --report saves the report to the client: a .pdf or .txt file in the language of --lang. Exit code 1 means that import is not confirmed, there is no QR code, or something differs. The workbook is not changed.',
  },
  options: {
    plate: { type: 'string', value: 'TEXT', help: { ru: 'номер тягача или прицепа', en: 'plate of the truck or the trailer' } },
    dopp: { type: 'string', value: 'NUMBER', help: { ru: 'номер ДОПП', en: 'number of the DOPP' } },
    shipment: { type: 'string', value: 'NUMBER', help: { ru: 'номер перевозки', en: 'number of the shipment' } },
    ...Object.fromEntries(
      Object.entries(paperOptions).map(([option, field]) => [
        option,
        { type: 'string' as const, value: 'TEXT', help: inPapers(paperFieldNames[field]) },
      ]),
    ),
    what: { type: 'string', value: 'TEXT', help: { ru: 'что случилось, для отчёта', en: 'what happened, for the report' } },
    left: { type: 'boolean', help: { ru: 'выдано предписание о выезде', en: 'an order to leave was given' } },
    report: { type: 'string', value: 'FILE', help: { ru: 'сохранить отчёт клиенту, .pdf или .txt', en: 'save the report to the client, .pdf or .txt' } },
    'as-of': sheetOptions['as-of'],
    sheet: sheetOptions.sheet,
    config: sheetOptions.config,
    json: jsonOption,
  },
  positionals: { least: 1, most: 1 },
  async run(args, context) {
    const [file = ''] = args.positionals;
    const { language } = context;
    const { profile, regulation } = await loadSettings(args.text('config'), context);
    const { shipments } = await readWorkbook(file, args.text('sheet'));
    const sheet = readShipments(shipments);
    const consignment = chosen(sheet, args);
    const now = asOf(args, context);
    const view = incidentView(consignment, papersOf(args), { regulation, now, orderedToLeave: args.flag('left') });
    const record = incidentRecord(view, { id: '', at: now, sheet: sheet.sheet, what: args.text('what') ?? '', remark: '' });
    const place = args.text('report');
    if (place !== undefined) {
      const report = incidentReport(record, profile, language);
      const ending = extname(place).toLowerCase();
      if (ending === '.pdf') await writeWhole(place, await reportPdf(report, await nodeCardFonts()));
      else if (ending === '.txt') await writeWhole(place, `${reportText(report)}\n`);
      else throw new UserFault(reportEnding, sayEnding, { file: harmless(place) });
    }
    if (args.flag('json')) context.terminal.out(`${JSON.stringify(reported(view, incidentNote(record), language), undefined, 2)}\n`);
    else {
      for (const line of viewText(view, language)) context.terminal.out(`${wrap(harmless(line), context.terminal.width, 2)}\n`);
      if (place !== undefined) context.terminal.out(`${fillText(words.saved, language, { file: harmless(place) })}\n`);
    }
    return view.entry === 'permitted' && view.qrPresent && view.differences.length === 0 ? 0 : 1;
  },
};

function inPapers(name: LocalizedText): LocalizedText {
  return { ru: `в документах: ${name.ru}`, en: `in the papers: ${name.en}` };
}

function papersOf(args: CommandArguments): PapersInHand {
  return Object.fromEntries(
    Object.entries(paperOptions).flatMap(([option, field]) => {
      const text = args.text(option);
      return text === undefined ? [] : [[field, text]];
    }),
  );
}

/** The one consignment that is named. */
function chosen(sheet: ShipmentSheet, args: CommandArguments): Consignment {
  const given = finders.flatMap((finder) => args.text(finder) ?? []);
  const [typed] = given;
  if (typed === undefined || given.length > 1) throw new UserFault(nameOne, sayOne);
  const found = findForIncident(sheet, typed);
  const [first] = found;
  if (first && found.length === 1) return first;
  const near = first ? found : nearForIncident(sheet, typed);
  const data = { typed: harmless(typed), near: harmless(near.slice(0, 10).map(({ key }) => key).join(', ')) };
  if (first) throw new UserFault(several, sayShipment, data, 'several');
  throw new UserFault(nothingFound, near.length > 0 ? perhaps : checkTyped, data, 'not-found');
}

function viewText(view: IncidentView, language: Language): readonly string[] {
  const say = (text: LocalizedText, data = {}): string => fillText(text, language, data);
  const { consignment, doppNumber, status, entry, qrPresent, handedOver, differences, notCompared, agreed, steps } = view;
  const { truckPlate, trailerPlate, importDate } = consignment.values;
  return [
    `${consignment.key} · ${[truckPlate, trailerPlate].filter((plate) => plate !== undefined).join(' / ')} · ${importDate === undefined ? '' : momentText(importDate, language)}`,
    say(words.dopp, { number: doppNumber ?? '—', status: status ?? '—' }),
    say(entryWords[entry]),
    `${say(qrPresent ? words.qr : words.noQr)} ${handedOver === undefined ? say(words.notHanded) : say(words.handed, { moment: momentText(handedOver, language) })}`,
    ...(differences.length > 0 ? [say(words.differs), ...differences.map((difference) => `  ${differenceText(difference, language)}`)] : []),
    ...(notCompared.length > 0
      ? [say(words.notCompared, { fields: notCompared.map(({ field }) => paperFieldNames[field][language]).join(', ') })]
      : []),
    ...(agreed.length > 0 ? [say(words.agreed, { fields: agreed.map((field) => paperFieldNames[field][language]).join(', ') })] : []),
    say(words.todo),
    ...steps.map(({ text, data }, index) => `${index + 1}. ${say(text, data)}`),
  ];
}

function reported(view: IncidentView, note: string, language: Language): unknown {
  const { consignment, doppNumber, status, entry, qrPresent, handedOver, acknowledged, differences, notCompared, agreed, steps } = view;
  return {
    shipment: consignment.key,
    truckPlate: consignment.values.truckPlate,
    trailerPlate: consignment.values.trailerPlate,
    doppNumber,
    status,
    entry,
    qrPresent,
    handedOver,
    acknowledged,
    differences,
    notCompared,
    agreed,
    steps: steps.map(({ id, text, data, ground }) => ({ id, text: fillText(text, language, data), ...(ground ? { ground: ground.id, confidence: ground.confidence } : {}) })),
    note,
  };
}

const entryWords: Readonly<Record<IncidentEntry, LocalizedText>> = {
  permitted: { ru: 'Статус разрешает ввоз.', en: 'The status permits import.' },
  'not-permitted': { ru: 'Ввоз не подтверждён: этот статус не из известных разрешающих.', en: 'Import not confirmed: this status is not one known to permit it.' },
  unknown: { ru: 'Статус неизвестен, считаем «нельзя».', en: 'The status is unknown and treated as “no”.' },
};

const words = {
  dopp: { ru: 'ДОПП № {number}, статус: {status}', en: 'DOPP No {number}, status: {status}' },
  qr: { ru: 'QR-код есть.', en: 'There is a QR code.' },
  noQr: { ru: 'QR-кода нет.', en: 'There is no QR code.' },
  handed: { ru: 'Передан водителю {moment}.', en: 'Handed to the driver {moment}.' },
  notHanded: { ru: 'Передача водителю не отмечена.', en: 'No hand-over to the driver is noted.' },
  differs: { ru: 'Расходится (в документах ≠ в таблице):', en: 'Differs (papers ≠ sheet):' },
  notCompared: { ru: 'Сравнить не с чем: {fields}', en: 'Nothing to compare with: {fields}' },
  agreed: { ru: 'Совпадает: {fields}', en: 'Agrees: {fields}' },
  todo: { ru: 'Что делать:', en: 'What to do:' },
  saved: { ru: 'Отчёт сохранён: {file}', en: 'Report saved: {file}' },
} as const satisfies Record<string, LocalizedText>;

const nameOne: LocalizedText = { ru: 'Нужен один из ключей: --plate, --dopp или --shipment.', en: 'One of --plate, --dopp or --shipment is needed.' };
const sayOne: LocalizedText = { ru: 'Например: spot incident план.xlsx --plate 482ABE13', en: 'Such as: spot incident plan.xlsx --plate 482ABE13' };
const several: LocalizedText = { ru: 'По «{typed}» нашлось несколько перевозок: {near}.', en: '“{typed}” names several shipments: {near}.' };
const sayShipment: LocalizedText = { ru: 'Назовите перевозку ключом --shipment.', en: 'Name the shipment with --shipment.' };
const nothingFound: LocalizedText = { ru: 'По «{typed}» ничего не нашлось.', en: 'Nothing was found for “{typed}”.' };
const perhaps: LocalizedText = { ru: 'Может быть, это: {near}?', en: 'Perhaps it is: {near}?' };
const checkTyped: LocalizedText = {
  ru: 'Проверьте номер: ищутся номера машин, ДОПП и перевозок целиком.',
  en: 'Check the number: plates, DOPP numbers and shipment numbers are looked for as a whole.',
};
const reportEnding: LocalizedText = { ru: 'В «{file}» отчёт записать нельзя.', en: 'The report cannot be written to “{file}”.' };
const sayEnding: LocalizedText = { ru: 'Имя файла должно кончаться на .pdf или .txt.', en: 'The name of the file must end in .pdf or .txt.' };
