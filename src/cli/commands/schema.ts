import { doppJsonSchema, provisionalDoppFormat } from '../../dopp';
import { UserFault, type Command } from '../command';
import { harmless } from '../terminal';
import { refuseExisting, writeWhole } from '../write-file';

const schemas: Readonly<Record<string, () => object>> = { dopp: doppJsonSchema, 'dopp-format': () => provisionalDoppFormat };

export const schema: Command = {
  name: 'schema',
  synopsis: 'dopp|dopp-format [--out FILE] [--force]',
  summary: { ru: 'показать JSON Schema или описание формата XML для ДОПП', en: 'print the JSON Schema or the XML format description of the DOPP' },
  details: {
    ru: 'Схема описывает JSON, который пишет spot build. Это наша модель формы КНД 1160303: официальный формат не опубликован. У каждого поля «confidence» говорит, насколько достоверно, что оно есть в форме; inferred значит «по выводу». dopp-format — встроенное описание формата XML: образец для своего, которое берёт spot build --format.',
    en: 'The schema describes the JSON that spot build writes. It is our model of form KND 1160303: the official format is not published. The “confidence” of each field says how sure it is that the form has it; inferred means concluded. dopp-format is the built-in description of the XML format: a sample for one of your own that spot build --format takes.',
  },
  options: {
    out: { type: 'string', value: 'FILE', help: { ru: 'записать в файл', en: 'write to a file' } },
    force: { type: 'boolean', help: { ru: 'заменить файл, если он есть', en: 'replace the file if it exists' } },
  },
  positionals: { least: 1, most: 1 },
  async run(args, context) {
    const [name = ''] = args.positionals;
    const make = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
    if (!make)
      throw new UserFault(
        { ru: 'Схемы «{name}» нет.', en: 'There is no schema “{name}”.' },
        { ru: 'Есть: {known}.', en: 'There are: {known}.' },
        { name: harmless(name), known: Object.keys(schemas).join(', ') },
        'unknown-schema',
      );
    const text = `${JSON.stringify(make(), undefined, 2)}\n`;
    const file = args.text('out');
    if (file === undefined) context.terminal.out(text);
    else {
      await refuseExisting(file, args.flag('force'));
      await writeWhole(file, text);
    }
    return 0;
  },
};
