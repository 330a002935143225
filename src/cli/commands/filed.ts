import { correctedDopp, doppJson, type CorrectionAction } from '../../dopp';
import {
  buildDocuments,
  doppXmlFile,
  fileNames,
  followFilingsInSteps,
  loadChains,
  noteAnnulled,
  noteFiling,
  noteRegistered,
  type FilingState,
  type FollowedConsignment,
  type Noted,
} from '../../use-cases';
import { finish } from '../../shipment';
import { fillText, parseIsoMoment, type LocalizedText, type Moment } from '../../values';
import { openXlsxWorkbook } from '../../workbook/xlsx';
import { checkFile } from '../check-file';
import { UserFault, type Command, type CommandArguments, type CommandContext } from '../command';
import { doppFormatOptions, readXmlOutput } from '../dopp-format';
import { jsonOption, sheetOptions } from '../options';
import { harmless } from '../terminal';
import { writeTogether, type FileOfSet } from '../write-together';

export const filed: Command = {
  name: 'filed',
  synopsis: 'WORKBOOK [--shipment NUMBER [--on DATE] [--number DOPP] [--annulled]] [--out DIR [--xml] [--format FILE] [--force]] [--sheet NAME] [--as-of YYYY-MM-DD] [--config FILE] [--json]',
  summary: {
    ru: 'что подано, что изменилось после подачи и какой документ нужен; отметить подачу',
    en: 'what was filed, what changed since and which document it takes; note a filing',
  },
  details: {
    ru: 'История подач хранится в самой книге, на скрытом листе команд; историю надстройки в той же книге команда не читает и не меняет. --on отмечает подачу перевозки в том виде, в каком она стоит в листе, --number записывает номер, --annulled отмечает аннулирование. Поданное никогда не перезаписывается; ячейки листа не меняются. С --out в папку DIR пишутся документы изменённых перевозок. Код выхода 1 значит, что есть изменённые после подачи.',
    en: 'The history of filings is kept in the workbook itself, on a hidden sheet of the commands; the add-in’s own history in the same workbook is neither read nor changed. --on notes the filing of a shipment as it stands in the sheet, --number keeps its number, --annulled notes an annulment. What was filed is never overwritten; the cells of the sheet are left alone. With --out the documents of changed shipments are written to the folder DIR. Exit code 1 means that some changed after filing.',
  },
  options: {
    shipment: { type: 'string', value: 'NUMBER', help: { ru: 'перевозка, о которой речь', en: 'the shipment in question' } },
    on: { type: 'string', value: 'DATE', help: { ru: 'подана тогда: 2026-11-24 или 2026-11-24T10:15', en: 'filed then: 2026-11-24 or 2026-11-24T10:15' } },
    number: { type: 'string', value: 'DOPP', help: { ru: 'присвоенный номер', en: 'the number it was given' } },
    annulled: { type: 'boolean', help: { ru: 'ДОПП аннулирована', en: 'the DOPP is annulled' } },
    out: { type: 'string', value: 'DIR', help: { ru: 'папка для документов', en: 'folder for the documents' } },
    xml: doppFormatOptions.xml,
    format: doppFormatOptions.format,
    force: { type: 'boolean', help: { ru: 'заменить файлы, которые уже есть', en: 'replace files that exist' } },
    ...sheetOptions,
    json: jsonOption,
  },
  positionals: { least: 1, most: 1 },
  async run(args, context) {
    const on = readMoment(args.text('on'));
    const { file, checked, profile } = await checkFile(args, context);
    const { sheet, rates, result: check } = checked;
    const { asOf, regulation } = checked.request;
    const workbook = await openXlsxWorkbook(file);
    const building = { sheet, rates, asOf, regulation, profile, check };
    const batch = buildDocuments(building);
    const look = async (): Promise<readonly FollowedConsignment[]> => finish(followFilingsInSteps(building, batch, await loadChains(workbook)));
    let followed = await look();
    const wanted = args.text('shipment');
    if (wanted !== undefined) {
      const { key } = chosen(followed, wanted).consignment;
      const notes = notesOf(args, on, chosen(followed, wanted), context.now);
      for (const note of notes) expectNoted(await note(workbook, key));
      if (notes.length > 0) await workbook.save();
      followed = await look();
    } else if (on !== undefined || args.text('number') !== undefined || args.flag('annulled')) throw new UserFault(noShipment, sayShipment, {}, 'shipment');

    const changed = followed.filter(({ state }) => state === 'differs');
    const folder = args.text('out');
    if (folder !== undefined) await writeTogether(folder, await documentsOf(changed, args), args.flag('force'));
    const shown = wanted === undefined ? followed : [chosen(followed, wanted)];
    if (args.flag('json')) context.terminal.out(`${JSON.stringify(shown.map(reported), undefined, 2)}\n`);
    else print(shown, context);
    return shown.some(({ state }) => state === 'differs') ? 1 : 0;
  },
};

type Note = (workbook: Parameters<typeof noteFiling>[0], key: string) => Promise<Noted>;

/** What the options ask to note, in the order in which it happens. */
function notesOf(args: CommandArguments, on: Moment | undefined, consignment: FollowedConsignment, now: Moment): readonly Note[] {
  const number = args.text('number')?.trim();
  const { advice, chain, dopp } = consignment;
  const action = advice?.action ?? 'file';
  const kind = action === 'correction' || action === 'vehicle-change' ? action : 'primary';
  return [
    ...(args.flag('annulled') ? [((workbook, key) => noteAnnulled(workbook, key, on ?? now)) satisfies Note] : []),
    ...(on !== undefined && !args.flag('annulled')
      ? [((workbook, key) => noteFiling(workbook, key, { kind, filedOn: on, dopp: correctedDopp(action, chain, dopp) })) satisfies Note]
      : []),
    ...(number ? [((workbook, key) => noteRegistered(workbook, key, { doppNumber: number, date: on })) satisfies Note] : []),
  ];
}

function expectNoted(noted: Noted): void {
  if (!noted.ok) throw new UserFault(noted.text, listFirst, {}, 'not-noted');
}

function chosen(followed: readonly FollowedConsignment[], wanted: string): FollowedConsignment {
  const found = followed.find(({ consignment: { key } }) => key.toLowerCase() === wanted.trim().toLowerCase());
  if (!found) throw new UserFault(unknownShipment, checkNumber, { wanted: harmless(wanted) }, 'shipment');
  return found;
}

function readMoment(text: string | undefined): Moment | undefined {
  if (text === undefined) return undefined;
  const moment = parseIsoMoment(text.trim());
  if (!moment) throw new UserFault(notMoment, sayMoment, { value: harmless(text) });
  return moment;
}

/** JSON, and XML where asked for, of the documents that follow from the changes. */
async function documentsOf(changed: readonly FollowedConsignment[], args: CommandArguments): Promise<readonly FileOfSet[]> {
  const output = await readXmlOutput(args);
  const names = fileNames(changed.map(({ consignment, advice }) => `${consignment.key}-${advice?.action ?? 'file'}`));
  return changed.flatMap(({ advice, chain, dopp }, index): FileOfSet[] => {
    const document = correctedDopp(advice?.action ?? 'file', chain, dopp);
    const json = { path: `${names[index] ?? 'dopp'}.json`, content: doppJson(document) };
    if (!output) return [json];
    const xml = doppXmlFile(document, output.format);
    return [json, { path: xml.name, content: xml.bytes }];
  });
}

function reported({ consignment, state, registration, advice, chain, missing }: FollowedConsignment): object {
  return {
    shipment: consignment.key,
    state,
    doppNumber: registration?.doppNumber ?? null,
    filings: chain.map(({ kind, filedOn, doppNumber }) => ({ kind, filedOn, doppNumber: doppNumber ?? null })),
    missing,
    action: advice?.action ?? (chain.length === 0 ? 'file' : null),
    qrInDoubt: advice?.qrInDoubt ?? false,
    differences: (advice?.differences ?? []).map(({ place, before, after }) => ({ place, before: before ?? null, after: after ?? null })),
  };
}

function print(followed: readonly FollowedConsignment[], { language, terminal }: CommandContext): void {
  const lines = followed.flatMap(({ consignment, state, registration, advice }) => [
    `${harmless(consignment.key)}  ${states[state][language]}${registration ? `  ${harmless(registration.doppNumber)}` : ''}`,
    ...(advice?.differences ?? []).map(({ label, title, line, before, after }) =>
      harmless(
        `  ${fillText(words.difference, language, {
          title: [label, title[language], line === undefined ? '' : fillText(words.line, language, { line })].filter(Boolean).join(' '),
          before: before ?? words.empty[language],
          after: after ?? words.empty[language],
        })}`,
      ),
    ),
    ...(advice && advice.action !== 'none' ? [`  ${actions[advice.action][language]}`] : []),
    ...(advice?.qrInDoubt === true ? [`  ${words.qr[language]}`] : []),
  ]);
  terminal.out(`${lines.join('\n')}\n`);
}

const states: Readonly<Record<FilingState, LocalizedText>> = {
  draft: { ru: 'не готова', en: 'not ready' },
  ready: { ru: 'готова', en: 'ready' },
  filed: { ru: 'подана', en: 'filed' },
  registered: { ru: 'с номером', en: 'numbered' },
  differs: { ru: 'изменена после подачи', en: 'changed after filing' },
};

const actions: Readonly<Record<Exclude<CorrectionAction, 'none'>, LocalizedText>> = {
  file: { ru: 'Нужна первичная подача.', en: 'It takes a primary filing.' },
  correction: { ru: 'Нужна корректировка.', en: 'It takes a correction.' },
  'vehicle-change': { ru: 'Нужна замена данных о машине.', en: 'It takes a change of vehicle.' },
  'new-filing': {
    ru: 'Вероятно, нужны аннулирование и новая подача: после резервирования известно только о замене машины. Уточните в налоговой.',
    en: 'It probably takes an annulment and a new filing: after reservation only a change of vehicle is known. Ask the tax office.',
  },
};

const words = {
  difference: { ru: '{title}: {before} → {after}', en: '{title}: {before} → {after}' },
  line: { ru: '(строка {line})', en: '(line {line})' },
  empty: { ru: 'пусто', en: 'empty' },
  qr: { ru: 'QR-код у водителя может перестать действовать.', en: 'The QR code the driver holds may stop being valid.' },
} as const satisfies Record<string, LocalizedText>;

const noShipment = { ru: 'Не сказано, о какой перевозке речь.', en: 'It is not said which shipment is meant.' };
const sayShipment = { ru: 'Добавьте --shipment и номер перевозки.', en: 'Add --shipment and the number of the shipment.' };
const unknownShipment = { ru: 'Перевозки «{wanted}» в листе нет.', en: 'The sheet has no shipment “{wanted}”.' };
const checkNumber = { ru: 'Номер пишется как в столбце «Номер перевозки».', en: 'Type the number as in the column “Shipment No”.' };
const notMoment = { ru: '«{value}» — не дата.', en: '“{value}” is not a date.' };
const sayMoment = { ru: 'Дата пишется как 2026-11-24, с временем по Москве — 2026-11-24T10:15.', en: 'A date reads 2026-11-24, with the time in Moscow 2026-11-24T10:15.' };
const listFirst = { ru: 'Что отмечено, показывает spot filed КНИГА.', en: 'spot filed WORKBOOK shows what is noted.' };
