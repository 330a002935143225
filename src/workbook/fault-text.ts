import type { LocalizedText } from '../values';
import type { FaultCode, WorkbookFault } from './port';

/** A fault in words: what happened, and what the user can do. */
export interface FaultText {
  readonly what: LocalizedText;
  readonly todo: LocalizedText;
}

const saveAsXlsx: LocalizedText = {
  ru: 'Откройте файл в Excel и сохраните как «Книга Excel (*.xlsx)».',
  en: 'Open the file in Excel and save it as “Excel Workbook (*.xlsx)”.',
};
const openAndSave: LocalizedText = {
  ru: 'Откройте файл в Excel: он предложит восстановление. Сохраните книгу заново или попросите прислать её ещё раз.',
  en: 'Open the file in Excel, which will offer to repair it. Save it again, or ask for a new copy.',
};
const copyNeededSheet: LocalizedText = {
  ru: 'Скопируйте нужные строки в новую книгу, разбейте её на части или удалите лишнее вокруг таблицы.',
  en: 'Copy the rows you need to a new workbook, split it, or delete what stands around the table.',
};

const byCode: Readonly<Record<FaultCode, FaultText>> = {
  'no-such-sheet': {
    what: { ru: 'В книге нет листа «{sheet}».', en: 'The workbook has no sheet “{sheet}”.' },
    todo: { ru: 'Выберите другой лист.', en: 'Choose another sheet.' },
  },
  'sheet-exists': {
    what: { ru: 'Лист «{sheet}» уже есть в книге.', en: 'The workbook already has a sheet “{sheet}”.' },
    todo: { ru: 'Разрешите заменить его или переименуйте прежний лист.', en: 'Allow replacing it, or rename the old sheet.' },
  },
  'cell-edit-mode': {
    what: { ru: 'В ячейке не закончен ввод, поэтому Excel не отвечает.', en: 'A cell is being edited, so Excel does not answer.' },
    todo: { ru: 'Нажмите Enter или Esc и повторите.', en: 'Press Enter or Esc and try again.' },
  },
  'protected-sheet': {
    what: { ru: 'Лист «{sheet}» защищён от изменений.', en: 'The sheet “{sheet}” is protected.' },
    todo: { ru: 'Снимите защиту: «Рецензирование», «Снять защиту листа».', en: 'Remove the protection: Review, Unprotect Sheet.' },
  },
  'too-large': {
    what: { ru: 'На листе слишком много данных.', en: 'The sheet holds too much data.' },
    todo: copyNeededSheet,
  },
  cancelled: {
    what: { ru: 'Вы остановили работу.', en: 'You stopped the work.' },
    todo: { ru: 'Запустите её снова, когда понадобится.', en: 'Start it again when you need it.' },
  },
  'not-found': {
    what: { ru: 'Файла по этому пути нет.', en: 'There is no file at this path.' },
    todo: {
      ru: 'Проверьте имя и папку. Имя с пробелами возьмите в кавычки.',
      en: 'Check the name and the folder. Put a name with spaces in quotes.',
    },
  },
  'not-xlsx': { what: { ru: 'Это не книга Excel (xlsx).', en: 'This is not an Excel workbook (xlsx).' }, todo: saveAsXlsx },
  encrypted: {
    what: { ru: 'Книга закрыта паролем.', en: 'The workbook is protected by a password.' },
    todo: {
      ru: 'Снимите пароль: «Файл», «Сведения», «Защита книги», «Зашифровать с использованием пароля», оставьте поле пустым и сохраните.',
      en: 'Remove the password: File, Info, Protect Workbook, Encrypt with Password, leave the field empty and save.',
    },
  },
  damaged: { what: { ru: 'Файл повреждён и не читается.', en: 'The file is damaged and cannot be read.' }, todo: openAndSave },
  'cannot-write': {
    what: { ru: 'Записать не удалось.', en: 'Writing failed.' },
    todo: {
      ru: 'Проверьте, что файл не открыт в Excel, что папка существует и что в неё можно писать.',
      en: 'Check that the file is not open in Excel, that the folder exists and that you may write to it.',
    },
  },
  'host-failed': {
    what: { ru: 'Excel не выполнил действие.', en: 'Excel did not carry out the action.' },
    todo: { ru: 'Повторите. Если не поможет, сохраните книгу и откройте её заново.', en: 'Try again. If that fails, save the workbook and reopen it.' },
  },
};

/** Sharper texts where the fault's `data.reason` says which kind it is. */
const byReason: Readonly<Record<string, Partial<FaultText>>> = {
  'not-found/no-access': {
    what: { ru: 'Файл есть, но прочитать его не разрешено.', en: 'The file is there, but you may not read it.' },
    todo: {
      ru: 'Закройте его в других программах и проверьте права доступа.',
      en: 'Close it in other programs and check the access rights.',
    },
  },
  'not-xlsx/folder': {
    what: { ru: 'Это папка, а не файл.', en: 'This is a folder, not a file.' },
    todo: { ru: 'Укажите книгу Excel внутри неё.', en: 'Name an Excel workbook inside it.' },
  },
  'not-xlsx/empty-file': {
    what: { ru: 'Файл пустой: в нём ноль байт.', en: 'The file is empty: it has no bytes at all.' },
    todo: { ru: 'Скачайте или сохраните его заново.', en: 'Download or save it again.' },
  },
  'not-xlsx/xls': {
    what: { ru: 'Это книга старого вида (xls, Excel 97–2003).', en: 'This is a workbook of the old kind (xls, Excel 97–2003).' },
  },
  'not-xlsx/xlsb': { what: { ru: 'Это двоичная книга (xlsb).', en: 'This is a binary workbook (xlsb).' } },
  'damaged/doctype': {
    what: {
      ru: 'Внутри книги есть описание типа документа (DOCTYPE). Excel так не пишет; файл не открыт из осторожности.',
      en: 'The workbook holds a document type (DOCTYPE). Excel never writes one; the file was not opened for safety.',
    },
    todo: { ru: 'Попросите отправителя прислать книгу, сохранённую в Excel.', en: 'Ask the sender for a workbook saved by Excel.' },
  },
  'damaged/no-sheets': {
    what: { ru: 'В книге нет ни одного листа с ячейками.', en: 'The workbook has no sheet with cells.' },
    todo: { ru: 'Выберите книгу с таблицей перевозок.', en: 'Choose a workbook with a table of shipments.' },
  },
  'too-large/file': {
    what: { ru: 'Файл слишком большой: больше {limit} МБ.', en: 'The file is too large: more than {limit} MB.' },
  },
  'too-large/entries': {
    what: { ru: 'Внутри файла слишком много частей: больше {limit}.', en: 'The file holds too many parts: more than {limit}.' },
  },
  'too-large/unpacked': {
    what: {
      ru: 'Содержимое файла при распаковке занимает больше {limit} МБ.',
      en: 'The contents of the file unpack to more than {limit} MB.',
    },
  },
  'too-large/ratio': {
    what: {
      ru: 'Файл сжат больше чем в {limit} раз. Так выглядит «архивная бомба»; файл не открыт из осторожности.',
      en: 'The file is compressed more than {limit} times. That is what a zip bomb looks like; it was not opened for safety.',
    },
    todo: { ru: 'Если файл настоящий, откройте его в Excel и сохраните заново.', en: 'If the file is genuine, open it in Excel and save it again.' },
  },
  'too-large/piece': {
    what: {
      ru: 'Внутри файла одно значение занимает больше {limit} МБ; в ячейке Excel столько не бывает.',
      en: 'One value in the file takes more than {limit} MB; no Excel cell holds that much.',
    },
    todo: { ru: 'Попросите отправителя прислать книгу, сохранённую в Excel.', en: 'Ask the sender for a workbook saved by Excel.' },
  },
  'too-large/cells': {
    what: {
      ru: 'Заполненная область листа больше {limit} ячеек: скорее всего, где-то далеко справа или внизу осталось случайное значение.',
      en: 'The filled area of the sheet exceeds {limit} cells: most likely a stray value stands far to the right or below.',
    },
    todo: {
      ru: 'Нажмите Ctrl+End, чтобы увидеть край области, и удалите лишние строки и столбцы.',
      en: 'Press Ctrl+End to see the edge of the area and delete the extra rows and columns.',
    },
  },
  'cannot-write/macros': {
    what: { ru: 'В книге могут быть макросы (xlsm), при записи они пропали бы. Файл не изменён.', en: 'The workbook may hold macros (xlsm), which writing would lose. The file was left alone.' },
    todo: { ru: 'Сохраните копию как «Книга Excel (*.xlsx)» и работайте с ней.', en: 'Save a copy as “Excel Workbook (*.xlsx)” and work with that.' },
  },
  'no-such-sheet/listed': {
    todo: { ru: 'В книге есть листы: {sheets}.', en: 'The workbook has these sheets: {sheets}.' },
  },
};

/** The texts for a fault, with placeholders filled from `fault.data`. */
export function faultText(fault: WorkbookFault): FaultText {
  const general = byCode[fault.code];
  const reason = fault.data['reason'] ?? (fault.data['sheets'] === undefined ? undefined : 'listed');
  return { ...general, ...byReason[`${fault.code}/${reason}`] };
}
