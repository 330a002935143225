import { join } from 'node:path';
import { chatText, driverCard, driverLanguages, proposedLanguage, whyNoCard, type DriverCard, type DriverLanguage } from '../../handover';
import { cardFormats, cardsPdf, type CardFormat } from '../../handover/pdf/card-pdf';
import { nodeCardFonts } from '../../handover/pdf/node-fonts';
import { readShipments } from '../../shipment';
import type { Consignment } from '../../shipment/model';
import { fileNames } from '../../use-cases';
import { fillText, type LocalizedText } from '../../values';
import { UserFault, type Command } from '../command';
import { readWorkbook } from '../open-workbook';
import { sheetOptions } from '../options';
import { loadSettings } from '../settings';
import { harmless } from '../terminal';
import { writeWhole } from '../write-file';

/** What stands behind the name of a file, by its format. */
const endings: Readonly<Record<CardFormat, string>> = { phone: '', a4: '-a4' };

export const card: Command = {
  name: 'card',
  synopsis: 'WORKBOOK --out DIR [--shipment NUMBER] [--language ru|en|kk|hy|ky …] [--together] [--sheet NAME] [--config FILE]',
  summary: { ru: 'сделать карточки водителя с QR-кодом', en: 'make driver cards with the QR code' },
  details: {
    ru: 'Для каждой перевозки с QR-кодом: карточка 90 × 195 мм для телефона, лист A4 для диспетчера и текст для чата. Язык выбирается по стране машины, --language задаёт его сам и может стоять несколько раз. QR-код в точности тот, что записан в таблице; без него карточки нет. Карточка информационная, её не выдаёт государственный орган. Казахский, армянский и киргизский тексты носители языка ещё не проверили.',
    en: 'For every shipment with a QR code: a card of 90 × 195 mm for a phone, an A4 sheet for the dispatcher and a text for a chat. The language goes by the vehicle’s state; --language sets it and may be given several times. The QR code is exactly the one in the sheet; without one there is no card. The card is informative and not issued by an authority. The Kazakh, Armenian and Kyrgyz texts have not been checked by native readers yet.',
  },
  options: {
    out: { type: 'string', value: 'DIR', help: { ru: 'папка для файлов', en: 'folder for the files' } },
    shipment: { type: 'string', value: 'NUMBER', help: { ru: 'только эта перевозка', en: 'this shipment only' } },
    language: {
      type: 'string',
      value: 'ru|en|kk|hy|ky',
      repeatable: true,
      help: { ru: 'язык карточки вместо языка по стране машины', en: 'language of the card instead of the one of the vehicle’s state' },
    },
    together: { type: 'boolean', help: { ru: 'все карточки в одном PDF', en: 'all cards in one PDF' } },
    sheet: sheetOptions.sheet,
    config: sheetOptions.config,
  },
  positionals: { least: 1, most: 1 },
  async run(args, context) {
    const [file = ''] = args.positionals;
    const folder = args.text('out');
    if (!folder) throw new UserFault(noFolder, sayFolder);
    const languages = args.texts('language').map(languageOf);
    const { profile } = await loadSettings(args.text('config'), context);
    const { shipments } = await readWorkbook(file, args.text('sheet'));
    const only = args.text('shipment');
    const consignments = readShipments(shipments).consignments.filter(({ key }) => only === undefined || key.toLowerCase() === only.trim().toLowerCase());
    if (consignments.length === 0) throw only === undefined ? new UserFault(noCode, receiveFirst) : new UserFault(noShipment, checkNumber, { wanted: harmless(only) });
    const cards = consignments.flatMap((consignment) =>
      (languages.length === 0 ? [proposedLanguage(consignment.values)] : languages).flatMap((language) => {
        const answer = driverCard(consignment, { profile, language, now: context.now });
        return answer.ok ? [{ consignment, card: answer.card }] : [];
      }),
    );
    const skipped = consignments.filter((consignment) => whyNoCard(consignment) !== undefined);
    if (cards.length === 0) throw new UserFault(noCode, receiveFirst);
    await writeCards(cards, folder, args.flag('together'));
    context.terminal.out(`${fillText(done, context.language, { count: cards.length, folder: harmless(folder) })}\n`);
    for (const consignment of skipped)
      context.terminal.out(`${harmless(consignment.key)}: ${fillText(whyNoCard(consignment) ?? noCode, context.language)}\n`);
    return 0;
  },
};

async function writeCards(cards: readonly { readonly consignment: Consignment; readonly card: DriverCard }[], folder: string, together: boolean): Promise<void> {
  const fonts = await nodeCardFonts();
  const formats = Object.keys(cardFormats) as readonly CardFormat[];
  if (together)
    for (const format of formats)
      await writeWhole(join(folder, `cards${endings[format]}.pdf`), await cardsPdf(cards.map(({ card: each }) => each), format, fonts));
  const names = fileNames(cards.map(({ consignment, card: { language } }) => `${consignment.key}-${language}`));
  for (const [index, { card: each }] of cards.entries()) {
    const place = join(folder, names[index] ?? 'card');
    if (!together) for (const format of formats) await writeWhole(`${place}${endings[format]}.pdf`, await cardsPdf([each], format, fonts));
    await writeWhole(`${place}.txt`, `${chatText(each)}\n`);
  }
}

function languageOf(text: string): DriverLanguage {
  const language = driverLanguages.find((known) => known === text.trim().toLowerCase());
  if (!language) throw new UserFault(noLanguage, knownLanguages, { typed: harmless(text), known: driverLanguages.join(', ') });
  return language;
}

const noFolder: LocalizedText = { ru: 'Не сказано, куда писать файлы.', en: 'It is not said where to write the files.' };
const sayFolder: LocalizedText = { ru: 'Например: spot card план.xlsx --out карточки', en: 'Such as: spot card plan.xlsx --out cards' };
const noCode: LocalizedText = { ru: 'Ни у одной перевозки нет QR-кода.', en: 'No shipment has a QR code.' };
const receiveFirst: LocalizedText = {
  ru: 'Сначала запишите коды: spot receive ФАЙЛЫ --into КНИГА.',
  en: 'Write the codes first: spot receive FILES --into WORKBOOK.',
};
const noLanguage: LocalizedText = { ru: 'Языка «{typed}» у карточки нет.', en: 'The card has no language “{typed}”.' };
const knownLanguages: LocalizedText = { ru: 'Есть: {known}.', en: 'There are: {known}.' };
const done: LocalizedText = { ru: 'Карточки записаны в {folder}: {count}.', en: 'Cards written to {folder}: {count}.' };
const noShipment: LocalizedText = { ru: 'Перевозки «{wanted}» в книге нет.', en: 'The workbook has no shipment “{wanted}”.' };
const checkNumber: LocalizedText = { ru: 'Проверьте номер в столбце «№ перевозки».', en: 'Check the number in the column “Shipment No”.' };
