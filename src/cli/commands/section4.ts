import { readFile } from 'node:fs/promises';
import {
  isProvisional,
  provisionalProfile,
  readFormatProfile,
  section4 as computeSection4,
  section4Document,
  section4Xml,
  type FormatProfile,
  type Section4,
} from '../../declaration';
import { noteText } from '../../month';
import { section4ListTitles, section4Tables } from '../../use-cases/month';
import { fillText, moneyText, momentText, type Language, type LocalizedText } from '../../values';
import { encodeText } from '../../values/encoding';
import { UserFault, type Command } from '../command';
import { json, outOptions, periodOption, readFolder, readMonthInput, readPeriod, writeFiles } from '../month';
import { jsonOption } from '../options';
import { depositLedgerOf, paidOptions } from '../paid-deposits';
import { harmless, wrap } from '../terminal';

export const section4: Command = {
  name: 'section4',
  synopsis: 'FILE --period YYYY-MM --out DIR [--force] [--statement FILE | --ledger FILE] [--format FILE] [--sheet NAME] [--as-of YYYY-MM-DD] [--config FILE] [--json]',
  summary: {
    ru: 'составить раздел 4 декларации по косвенным налогам за месяц',
    en: 'prepare section 4 of the indirect tax declaration of a month',
  },
  details: {
    ru: 'В папку DIR пишутся section4.xlsx, section4.json и section4.xml. Коды строк и имена элементов новой формы не опубликованы: формат предварительный, свой задаёт --format. Ничего не подаётся. Код выхода 1 значит, что посчитано не всё.',
    en: 'Writes section4.xlsx, section4.json and section4.xml to the folder DIR. Line codes and element names of the new form are not published: the format is provisional, --format gives another. Nothing is filed. Exit code 1 means something could not be computed.',
  },
  options: {
    ...periodOption,
    ...outOptions,
    ...paidOptions,
    format: { type: 'string', value: 'FILE', help: { ru: 'описание формата XML (JSON)', en: 'description of the XML format (JSON)' } },
    json: jsonOption,
  },
  positionals: { least: 1, most: 1 },
  async run(args, context) {
    const folder = readFolder(args, 'spot section4 FILE --period 2026-11 --out DIR');
    const month = readPeriod(args);
    const format = await readFormat(args.text('format'));
    const input = await readMonthInput(args, context);
    const ledger = await depositLedgerOf(args, input, context);
    const result = computeSection4({ ...input, month, ...(ledger ? { ledger } : {}) });
    const { language, terminal } = context;
    const form = input.regulation.on('declaration.form', result.asOf)?.value ?? '';
    const document = section4Document(result, form, language);
    const xml = section4Xml(result, format, { form, profile: input.profile });
    const { writeTableWorkbook } = await import('../../workbook/xlsx/write-tables');
    await writeFiles(
      folder,
      [
        ['section4.xlsx', await writeTableWorkbook(section4Tables(result, language, format))],
        ['section4.json', json(document)],
        ['section4.xml', encoded(xml, format)],
      ],
      args.flag('force'),
    );
    if (args.flag('json')) terminal.out(json(document));
    else {
      const line = (text: LocalizedText, data = {}): string => fillText(text, language, data);
      terminal.out(
        [
          line(words.rows, { count: result.rows.length, month }),
          line(words.section1, {
            tax: moneyText(result.section1.tax.exact),
            deposit: moneyText(result.section1.deposit.exact),
            payable: result.section1.payable.roubles.toFixed(),
            excess: result.section1.excess.roubles.toFixed(),
          }),
          line(words.section3, {
            tax: moneyText(result.section3.tax.exact),
            deposit: moneyText(result.section3.deposit.exact),
            payable: result.section3.payable.roubles.toFixed(),
            excess: result.section3.excess.roubles.toFixed(),
          }),
          result.due.ok
            ? line(words.due, { date: momentText(result.due.date, language) })
            : fillText(result.due.reason.text, language, result.due.reason.data),
          ...listLines(result.lists, language),
          ...result.notes.filter(({ kind, code }) => kind !== 'note' || code === 'noRows').slice(0, 20).map((note) => wrap(harmless(`- ${noteText(note, language)}`), terminal.width, 2)),
          ...(isProvisional(format) ? [line(format.title)] : []),
          line(words.written, { folder: harmless(folder) }),
          '',
        ].join('\n'),
      );
    }
    return result.complete ? 0 : 1;
  },
};

/** Supplies to look at, by list; the workbook and the JSON have them all. */
function listLines(lists: Section4['lists'], language: Language): string[] {
  return (Object.keys(section4ListTitles) as (keyof Section4['lists'])[]).flatMap((list) => {
    const found = lists[list];
    if (found.length === 0) return [];
    const named = found.slice(0, 5).map(({ consignment, cell }) => `${harmless(consignment)} (${cell})`);
    return [`${section4ListTitles[list][language]}: ${found.length}: ${named.join(', ')}${found.length > 5 ? ' …' : ''}`];
  });
}

async function readFormat(file: string | undefined): Promise<FormatProfile> {
  if (file === undefined) return provisionalProfile;
  let value: unknown;
  try {
    value = JSON.parse(await readFile(file, 'utf8'));
  } catch {
    throw new UserFault(noFormat, sampleFormat, { file: harmless(file) }, 'format');
  }
  const reading = readFormatProfile(value);
  if (!reading.ok) throw new UserFault(reading.text, sampleFormat, {}, 'format');
  return reading.profile;
}

function encoded(xml: string, format: FormatProfile): string | Uint8Array {
  if (format.encoding === 'UTF-8') return xml;
  const result = encodeText(xml, 'windows-1251');
  if (result.ok) return result.bytes;
  throw new UserFault(noCharacter, correctCharacter, { character: harmless(result.character) }, 'encoding');
}

const noFormat = { ru: 'Описание формата «{file}» не прочитано: файла нет или это не JSON.', en: 'The format description “{file}” was not read: it is missing or not JSON.' };
const noCharacter = { ru: 'Знака «{character}» нет в кодировке windows-1251: XML не записан.', en: 'windows-1251 has no character “{character}”: the XML was not written.' };
const correctCharacter = { ru: 'Исправьте текст в листе или возьмите формат в UTF-8.', en: 'Correct the text in the sheet, or use a format in UTF-8.' };
const sampleFormat = { ru: 'Без --format берётся встроенное предварительное описание.', en: 'Without --format the built-in provisional one is used.' };

const words = {
  rows: { ru: 'Раздел 4 за {month}: ДОПП {count}.', en: 'Section 4 for {month}: DOPPs {count}.' },
  section1: {
    ru: 'НДС: исчислено {tax}, платёж {deposit}; в раздел 1: к уплате {payable}, превышение {excess}.',
    en: 'VAT: tax {tax}, deposit {deposit}; to section 1: payable {payable}, excess {excess}.',
  },
  section3: {
    ru: 'Акциз: исчислено {tax}, платёж {deposit}; в раздел 3: к уплате {payable}, превышение {excess}.',
    en: 'Excise: tax {tax}, deposit {deposit}; to section 3: payable {payable}, excess {excess}.',
  },
  due: { ru: 'Подать и уплатить не позднее {date}.', en: 'File and pay no later than {date}.' },
  written: { ru: 'Записано в {folder}: section4.xlsx, section4.json, section4.xml.', en: 'Written to {folder}: section4.xlsx, section4.json, section4.xml.' },
} as const satisfies Record<string, LocalizedText>;
