import { join } from 'node:path';
import { chatText, driverCard, driverLanguages, type DriverLanguage } from '../../handover';
import { cardPdf } from '../../handover/pdf/card-pdf';
import { nodeCardFonts } from '../../handover/pdf/node-fonts';
import { readShipments } from '../../shipment';
import { fileNames } from '../../use-cases';
import { fillText, type LocalizedText } from '../../values';
import { UserFault, type Command } from '../command';
import { readWorkbook } from '../open-workbook';
import { sheetOptions } from '../options';
import { loadSettings } from '../settings';
import { harmless } from '../terminal';
import { writeWhole } from '../write-file';

export const card: Command = {
  name: 'card',
  synopsis: 'WORKBOOK --out DIR [--shipment NUMBER] [--language ru|en|kk|hy|ky] [--sheet NAME] [--config FILE]',
  summary: { ru: 'сделать карточки водителя с QR-кодом', en: 'make driver cards with the QR code' },
  details: {
    ru: 'Для каждой перевозки с QR-кодом: карточка 90 × 195 мм для телефона, лист A4 для диспетчера и текст для чата. QR-код в точности тот, что записан в таблице. Карточка информационная, её не выдаёт государственный орган.',
    en: 'For every shipment with a QR code: a card of 90 × 195 mm for a phone, an A4 sheet for the dispatcher and a text for a chat. The QR code is exactly the one in the sheet. The card is informative and not issued by an authority.',
  },
  options: {
    out: { type: 'string', value: 'DIR', help: { ru: 'папка для файлов', en: 'folder for the files' } },
    shipment: { type: 'string', value: 'NUMBER', help: { ru: 'только эта перевозка', en: 'this shipment only' } },
    language: { type: 'string', value: 'ru|en|kk|hy|ky', help: { ru: 'язык карточки', en: 'language of the card' } },
    sheet: sheetOptions.sheet,
    config: sheetOptions.config,
  },
  positionals: { least: 1, most: 1 },
  async run(args, context) {
    const [file = ''] = args.positionals;
    const folder = args.text('out');
    if (!folder) throw new UserFault(noFolder, sayFolder);
    const language = languageOf(args.text('language') ?? context.language);
    const { profile } = await loadSettings(args.text('config'), context);
    const { shipments } = await readWorkbook(file, args.text('sheet'));
    const only = args.text('shipment');
    const consignments = readShipments(shipments).consignments.filter(({ shipment }) => only === undefined || shipment === only);
    const withCode = consignments.filter(({ values }) => values.qr !== undefined);
    if (withCode.length === 0) throw new UserFault(noCode, receiveFirst);
    const fonts = await nodeCardFonts();
    const names = fileNames(withCode.map(({ shipment, key }) => shipment ?? key));
    for (const [index, consignment] of withCode.entries()) {
      const model = driverCard(consignment, profile, language);
      const place = join(folder, `${names[index]}-${language}`);
      await writeWhole(`${place}.pdf`, await cardPdf(model, 'phone', fonts));
      await writeWhole(`${place}-a4.pdf`, await cardPdf(model, 'a4', fonts));
      await writeWhole(`${place}.txt`, `${chatText(model)}\n`);
    }
    const skipped = consignments.length - withCode.length;
    context.terminal.out(`${fillText(done, context.language, { count: withCode.length, folder: harmless(folder) })}\n`);
    if (skipped > 0) context.terminal.out(`${fillText(without, context.language, { count: skipped })}\n`);
    return 0;
  },
};

function languageOf(text: string): DriverLanguage {
  const language = driverLanguages.find((known) => known === text);
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
const without: LocalizedText = { ru: 'Перевозок без QR-кода: {count}, карточек для них нет.', en: 'Shipments without a QR code: {count}; they have no cards.' };
