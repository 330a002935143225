import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { depositOfConsignment } from '../../deposit';
import type { Profile } from '../../profile';
import {
  carrierNotice,
  cutOffsOf,
  dataRequests,
  letterText,
  readTemplateText,
  requestLetter,
  shippedTemplate,
  templateFileName,
  templateIds,
  type DataRequest,
  type Letter,
  type TemplateId,
} from '../../requests';
import { columnTitle } from '../../shipment';
import type { Consignment } from '../../shipment/model';
import { fileNames } from '../../use-cases';
import { fillText, languages, momentText, type Language, type LocalizedText } from '../../values';
import { checkFile } from '../check-file';
import { UserFault, type Command, type CommandArguments, type CommandContext } from '../command';
import { jsonOption, sheetOptions } from '../options';
import { harmless, wrap } from '../terminal';
import { texts } from '../texts';
import { writeTogether, type FileOfSet } from '../write-together';

export const request: Command = {
  name: 'request',
  synopsis: 'FILE [--shipment NUMBER …] [--out DIR [--templates DIR] [--force]] [--sheet NAME] [--as-of YYYY-MM-DD] [--config FILE] [--json] | --save-templates DIR',
  summary: {
    ru: 'чего не хватает в перевозках, у кого и до какого срока спросить, готовые письма',
    en: 'what the shipments lack, whom to ask and until when, letters ready to send',
  },
  details: {
    ru: 'С --out в папку DIR пишутся письма поставщику и перевозчику и уведомление перевозчикам на русском и английском. Ничего не отправляется. Свои письма: --save-templates записывает встроенные шаблоны, поправьте их и назовите папку в --templates. Сроки запросов (за сколько часов до подачи) задаёт часть requests файла настроек. Код выхода 1 значит, что чего-то не хватает.',
    en: 'With --out the letters to supplier and carrier and the notice to carriers are written to the folder DIR, in Russian and English. Nothing is sent. For letters of your own --save-templates writes the built-in templates; edit them and name their folder in --templates. The cut-offs (hours before filing) are in the part requests of the settings file. Exit code 1 means that something is missing.',
  },
  options: {
    shipment: { type: 'string', value: 'NUMBER', repeatable: true, help: { ru: 'только эта перевозка', en: 'this shipment only' } },
    out: { type: 'string', value: 'DIR', help: { ru: 'папка для писем', en: 'folder for the letters' } },
    templates: { type: 'string', value: 'DIR', help: { ru: 'папка со своими шаблонами', en: 'folder with templates of your own' } },
    'save-templates': { type: 'string', value: 'DIR', help: { ru: 'записать встроенные шаблоны', en: 'write the built-in templates' } },
    force: { type: 'boolean', help: { ru: 'заменить файлы, которые уже есть', en: 'replace files that exist' } },
    ...sheetOptions,
    json: jsonOption,
  },
  positionals: { least: 0, most: 1 },
  async run(args, context) {
    const save = args.text('save-templates');
    if (save !== undefined) return saveTemplates(save, args, context);
    if (args.positionals.length === 0) throw new UserFault(texts.wrongArguments, texts.callLike, { command: 'request', usage: 'spot request FILE --out DIR' });
    const { checked, profile } = await checkFile(args, context);
    const { asOf, regulation } = checked.request;
    const consignments = chosen(checked.sheet.consignments, args.texts('shipment'));
    const requests = consignments.flatMap((consignment) => {
      const { required } = depositOfConsignment(consignment, { asOf, regulation, rates: checked.rates });
      return dataRequests(consignment, { regulation, depositRequired: required, cutOffs: cutOffsOf(profile) });
    });
    const folder = args.text('out');
    if (folder !== undefined) {
      const templates = await readTemplates(args.text('templates'));
      const notice = languages.map((language): FileOfSet => {
        const letter = carrierNotice(language, { regulation, on: asOf }, { ...sender(profile), template: templates('notice', language) });
        return { path: `notice-carriers.${language}.txt`, content: letterText(letter, language) };
      });
      await writeTogether(folder, [...letterFiles(requests, profile, templates), ...notice], args.flag('force'));
    }
    if (args.flag('json')) context.terminal.out(`${JSON.stringify(requests.map(reported), undefined, 2)}\n`);
    else print(requests, consignments.length, folder, context);
    return requests.length > 0 ? 1 : 0;
  },
};

function chosen(consignments: readonly Consignment[], wanted: readonly string[]): readonly Consignment[] {
  if (wanted.length === 0) return consignments;
  return wanted.map((name) => {
    const found = consignments.find(({ key }) => key.toLowerCase() === name.trim().toLowerCase());
    if (!found) throw new UserFault(noShipment, checkNumber, { wanted: harmless(name) }, 'shipment');
    return found;
  });
}

type Templates = (id: TemplateId, language: Language) => Letter;

function letterFiles(requests: readonly DataRequest[], profile: Profile, templates: Templates): readonly FileOfSet[] {
  const names = fileNames(requests.map(({ consignment, addressee }) => `${consignment.key}-${addressee}`));
  return requests.flatMap((each, index) =>
    languages.map((language) => {
      const letter = requestLetter(each, language, { ...sender(profile), template: templates(each.addressee, language) });
      return { path: `${names[index] ?? 'request'}.${language}.txt`, content: letterText(letter, language) };
    }),
  );
}

function sender({ company: { name, phone } }: Profile): { readonly company?: string; readonly phone?: string } {
  return { ...(name === undefined ? {} : { company: name }), ...(phone === undefined ? {} : { phone }) };
}

/** The templates of a folder; those it does not have are the built-in ones. */
async function readTemplates(folder: string | undefined): Promise<Templates> {
  const own = new Map<string, Letter>();
  if (folder !== undefined)
    for (const id of templateIds)
      for (const language of languages) {
        const name = templateFileName(id, language);
        const text = await readFile(join(folder, name), 'utf8').catch(() => undefined);
        if (text === undefined) continue;
        const read = readTemplateText(text, id);
        if (!read.ok) throw new UserFault(inFile(name, read.text), sampleTemplates, read.data, 'template');
        own.set(name, read.template);
      }
  if (folder !== undefined && own.size === 0) throw new UserFault(noTemplates, sampleTemplates, { folder: harmless(folder) }, 'template');
  return (id, language) => own.get(templateFileName(id, language)) ?? shippedTemplate(id, language);
}

async function saveTemplates(folder: string, args: CommandArguments, { language, terminal }: CommandContext): Promise<0> {
  const files = templateIds.flatMap((id) =>
    languages.map((each) => ({ path: templateFileName(id, each), content: letterText(shippedTemplate(id, each), each) })),
  );
  await writeTogether(folder, files, args.flag('force'));
  terminal.out(`${fillText(words.templates, language, { folder: harmless(folder), count: files.length })}\n`);
  return 0;
}

function reported({ consignment, addressee, missing, filingDeadline, neededBy }: DataRequest): object {
  return {
    shipment: consignment.key,
    addressee,
    missing: missing.map(({ column, rows }) => ({ column, rows })),
    filingDeadline: filingDeadline ?? null,
    neededBy: neededBy ?? null,
  };
}

function print(requests: readonly DataRequest[], count: number, folder: string | undefined, { language, terminal }: CommandContext): void {
  const lines = requests.flatMap(({ consignment, addressee, missing, filingDeadline, neededBy }) => [
    fillText(neededBy === undefined ? words.headNoDate : words.head, language, {
      shipment: harmless(consignment.key),
      addressee: words[addressee],
      neededBy: neededBy === undefined ? '' : momentText(neededBy, language),
      deadline: filingDeadline === undefined ? '' : momentText(filingDeadline, language),
    }),
    ...missing.map(({ column, rows }) => wrap(`- ${columnTitle(column)[language]} (${words.rows[language]} ${rows.join(', ')})`, terminal.width, 2)),
  ]);
  terminal.out(
    [
      ...lines,
      ...(requests.length === 0 ? [fillText(words.nothing, language, { count })] : []),
      ...(folder === undefined ? [] : [fillText(words.written, language, { folder: harmless(folder) })]),
      '',
    ].join('\n'),
  );
}

function inFile(name: string, text: LocalizedText): LocalizedText {
  return { ru: `${name}: ${text.ru}`, en: `${name}: ${text.en}` };
}

const words = {
  head: {
    ru: '{shipment}, {addressee}: нужно до {neededBy}, чтобы подать до {deadline} (Москва)',
    en: '{shipment}, {addressee}: needed by {neededBy} to file by {deadline} (Moscow)',
  },
  headNoDate: { ru: '{shipment}, {addressee}: нет даты ввоза, срок не посчитать', en: '{shipment}, {addressee}: no import date, so no time limit can be told' },
  supplier: { ru: 'поставщик', en: 'supplier' },
  carrier: { ru: 'перевозчик', en: 'carrier' },
  rows: { ru: 'строки:', en: 'rows:' },
  nothing: { ru: 'Спрашивать нечего: в перевозках ({count}) всё есть.', en: 'Nothing to ask for: the shipments ({count}) have it all.' },
  written: { ru: 'Письма записаны в {folder}.', en: 'The letters are written to {folder}.' },
  templates: { ru: 'Шаблоны писем ({count}) записаны в {folder}.', en: 'Letter templates ({count}) written to {folder}.' },
} as const satisfies Record<string, LocalizedText>;

const noShipment = { ru: 'Перевозки «{wanted}» в листе нет.', en: 'The sheet has no shipment “{wanted}”.' };
const checkNumber = { ru: 'Номер пишется как в столбце «Номер перевозки».', en: 'Type the number as in the column “Shipment No”.' };
const noTemplates = { ru: 'В папке «{folder}» шаблонов нет.', en: 'The folder “{folder}” holds no templates.' };
const sampleTemplates = {
  ru: 'Встроенные шаблоны записывает spot request --save-templates DIR: имена файлов те же.',
  en: 'spot request --save-templates DIR writes the built-in templates; keep their file names.',
};
