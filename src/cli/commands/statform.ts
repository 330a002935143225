import { noteText } from '../../month';
import { albums, currentAlbum, isAlbumVersion, statformDocument, statforms, statformXml } from '../../statform';
import { statformTables } from '../../use-cases/month';
import { fillText, momentText, type LocalizedText } from '../../values';
import { UserFault, type Command } from '../command';
import { json, outOptions, periodOption, readFolder, readMonthInput, readPeriod, writeFiles } from '../month';
import { jsonOption } from '../options';
import { harmless, wrap } from '../terminal';

export const statform: Command = {
  name: 'statform',
  synopsis: 'FILE --period YYYY-MM --out DIR [--force] [--album VERSION] [--annul] [--sheet NAME] [--as-of YYYY-MM-DD] [--config FILE] [--json]',
  summary: { ru: 'составить статистические формы за месяц', en: 'prepare the statistical forms of a month' },
  details: {
    ru: 'В папку DIR пишутся statform.xlsx, statform.json и по файлу XML на форму, в которой есть все обязательные сведения. Компанию и подписанта берут из --config. С --annul поданные формы составляются заново взамен аннулируемых. Ничего не подаётся. Код выхода 1 значит, что какая-то форма не готова.',
    en: 'Writes statform.xlsx, statform.json and an XML file per form that lacks nothing mandatory to the folder DIR. Company and signer come from --config. With --annul forms already filed are made anew in place of the annulled ones. Nothing is filed. Exit code 1 means a form is not ready.',
  },
  options: {
    ...periodOption,
    ...outOptions,
    album: {
      type: 'string',
      value: 'VERSION',
      help: { ru: `версия альбома форматов: ${Object.keys(albums).join(' или ')}`, en: `version of the album of formats: ${Object.keys(albums).join(' or ')}` },
    },
    annul: { type: 'boolean', help: { ru: 'составить поданные формы заново', en: 'make filed forms anew' } },
    json: jsonOption,
  },
  positionals: { least: 1, most: 1 },
  async run(args, context) {
    const folder = readFolder(args, 'spot statform FILE --period 2026-11 --out DIR');
    const month = readPeriod(args);
    const album = args.text('album') ?? currentAlbum;
    if (!isAlbumVersion(album)) throw new UserFault(noAlbum, haveAlbums, { album: harmless(album), list: Object.keys(albums).join(', ') }, 'album');
    const input = await readMonthInput(args, context);
    const result = statforms({ ...input, month, replaceFiled: args.flag('annul') });
    const { language, terminal } = context;
    const fileOf = (number: number): string => `statform-${month}-${number}.xml`;
    const document = statformDocument(result, language, fileOf);
    const { writeTableWorkbook } = await import('../../workbook/xlsx/write-tables');
    await writeFiles(
      folder,
      [
        ['statform.xlsx', await writeTableWorkbook(statformTables(result, language))],
        ['statform.json', json(document)],
        ...result.forms.flatMap(({ number, fields }) => (fields ? [[fileOf(number), statformXml(fields, album)] as const] : [])),
      ],
      args.flag('force'),
    );
    const unready = result.forms.filter(({ fields, status }) => !fields && status !== 'filed');
    if (args.flag('json')) terminal.out(json(document));
    else
      terminal.out(
        [
          fillText(words.forms, language, { count: result.forms.length, month, ready: result.forms.length - unready.length }),
          result.due.ok
            ? fillText(words.due, language, { date: momentText(result.due.date, language) })
            : fillText(result.due.reason.text, language, result.due.reason.data),
          ...[...result.notes, ...unready.flatMap(({ notes }) => notes)]
            .filter(({ kind }) => kind !== 'doubt')
            .slice(0, 20)
            .map((note) => wrap(harmless(`- ${noteText(note, language)}`), terminal.width, 2)),
          fillText(words.written, language, { folder: harmless(folder) }),
          '',
        ].join('\n'),
      );
    return unready.length > 0 ? 1 : 0;
  },
};

const noAlbum = { ru: 'Версии альбома «{album}» нет.', en: 'There is no album version “{album}”.' };
const haveAlbums = { ru: 'Есть: {list}.', en: 'There are: {list}.' };

const words = {
  forms: { ru: 'Статформы за {month}: {count}, готовы или поданы: {ready}.', en: 'Statistical forms for {month}: {count}, ready or filed: {ready}.' },
  due: { ru: 'Подать не позднее {date}.', en: 'File no later than {date}.' },
  written: { ru: 'Записано в {folder}.', en: 'Written to {folder}.' },
} as const satisfies Record<string, LocalizedText>;
