import type { LocalizedText } from '../../values';
import type { DocumentProblem, ProblemCode } from '../model';

/** What is said of a file that could not be read. */
export function problem(code: Exclude<ProblemCode, 'xml-refused'>): DocumentProblem {
  return { code, text: problems[code] };
}

const problems: Readonly<Record<Exclude<ProblemCode, 'xml-refused'>, LocalizedText>> = {
  'unknown-kind': {
    ru: 'Это не PDF, не PNG и не XML. Возьмите файл, скачанный из кабинета.',
    en: 'This is no PDF, PNG or XML. Take the file downloaded from the cabinet.',
  },
  'too-large': {
    ru: 'Файл слишком велик для ДОПП или квитанции. Проверьте, тот ли это файл.',
    en: 'The file is too large for a DOPP or a receipt. Check that it is the right file.',
  },
  encrypted: {
    ru: 'PDF защищён паролем. Скачайте его из кабинета без пароля.',
    en: 'The PDF is protected by a password. Download it from the cabinet without one.',
  },
  broken: { ru: 'Файл повреждён. Скачайте его ещё раз.', en: 'The file is damaged. Download it again.' },
  'timed-out': {
    ru: 'Файл читается слишком долго, чтение прервано. Впишите данные вручную.',
    en: 'The file takes too long to read and was given up. Type the data by hand.',
  },
  'no-decoder': {
    ru: 'Эта версия Excel не умеет читать PDF и QR-коды в надстройке. Обновите Office или прочитайте файлы командой spot receive.',
    en: 'This version of Excel cannot read PDF files and QR codes in an add-in. Update Office, or read the files with spot receive.',
  },
  'no-text': {
    ru: 'В PDF нет текста, только изображение. Прочитан один QR-код; номер, дату и машину сверьте вручную.',
    en: 'The PDF has no text, only a picture. The QR code alone was read; compare number, date and vehicle by hand.',
  },
};
