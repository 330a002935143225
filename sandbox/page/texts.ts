import type { Language, LocalizedText } from '../../src/values';

/** Texts of the sandbox page. */
export const texts = {
  title: { ru: 'СПОТ для Excel: песочница', en: 'SPOT for Excel: sandbox' },
  product: { ru: 'СПОТ для Excel', en: 'SPOT for Excel' },
  badge: { ru: 'Песочница', en: 'Sandbox' },
  privacy: {
    ru: 'Всё работает только в этом окне: файлы не покидают ваш компьютер.',
    en: 'Everything runs in this window only: files never leave this computer.',
  },
  toolbar: { ru: 'Книга и вид', en: 'Workbook and view' },
  workbook: { ru: 'Книга', en: 'Workbook' },
  sampleMessy: { ru: 'Пример с ошибками', en: 'Sample with faults' },
  sampleClean: { ru: 'Пример без ошибок', en: 'Sample without faults' },
  ownFile: { ru: 'Свой файл: {name}', en: 'Own file: {name}' },
  open: { ru: 'Открыть xlsx', en: 'Open xlsx' },
  save: { ru: 'Сохранить xlsx', en: 'Save xlsx' },
  reset: { ru: 'Вернуть пример', en: 'Reset sample' },
  today: { ru: 'Сегодня', en: 'Today' },
  todayHint: {
    ru: 'День, который панель считает сегодняшним. Примеры составлены на 23.11.2026.',
    en: 'The day the pane takes for today. The samples were made for 2026-11-23.',
  },
  language: { ru: 'Язык', en: 'Language' },
  theme: { ru: 'Тема', en: 'Theme' },
  light: { ru: 'Светлая', en: 'Light' },
  dark: { ru: 'Тёмная', en: 'Dark' },
  paneWidth: { ru: 'Ширина панели', en: 'Pane width' },
  grid: { ru: 'Таблица', en: 'Spreadsheet' },
  cell: { ru: 'Текущая ячейка', en: 'Current cell' },
  cellFilled: { ru: 'Лист {sheet}, ячейка {address}: {text}', en: 'Sheet {sheet}, cell {address}: {text}' },
  cellEmpty: { ru: 'Лист {sheet}, ячейка {address}: пусто', en: 'Sheet {sheet}, cell {address}: empty' },
  pane: { ru: 'Панель надстройки СПОТ', en: 'SPOT add-in pane' },
  loading: { ru: 'Загрузка…', en: 'Loading…' },
  opening: { ru: 'Читаем {name}…', en: 'Reading {name}…' },
  opened: { ru: 'Открыт файл {name}.', en: 'Opened {name}.' },
  saving: { ru: 'Сохраняем {name}…', en: 'Saving {name}…' },
  saved: { ru: 'Книга сохранена: {name}. Файл — в папке загрузок.', en: 'Saved {name} to your downloads folder.' },
  close: { ru: 'Закрыть сообщение', en: 'Dismiss message' },
  sampleFailed: {
    ru: 'Пример не загрузился. Проверьте, что сервер (npm start) работает, и обновите страницу.',
    en: 'The sample did not load. Check that the server (npm start) is running and reload the page.',
  },
  paneFailed: {
    ru: 'Панель не открылась. Остановите сервер, выполните npm run build и запустите npm start снова.',
    en: 'The pane did not open. Stop the server, run npm run build and start npm start again.',
  },
  discard: {
    ru: 'Изменения в текущей книге пропадут. Продолжить?',
    en: 'Your changes to this workbook will be lost. Continue?',
  },
} as const satisfies Record<string, LocalizedText>;

export type TextName = keyof typeof texts;

export const languageNames: Readonly<Record<Language, string>> = { ru: 'Русский', en: 'English' };
