import { sectionTexts } from './section';

export const undoTexts = sectionTexts({
  ru: {
    'undo.title': 'Журнал исправлений',
    'undo.open': 'Журнал исправлений ({count})',
    'undo.empty': 'Исправлений пока не было.',
    'undo.entry': '{count} {count:ячейка|ячейки|ячеек} · {time}',
    'undo.undo': 'Отменить',
    'undo.undone': 'Отменено',
    'undo.restored': 'Возвращено ячеек: {count}.',
    'undo.kept': 'Не тронуты {cells}: после исправления там появилось другое значение.',
    'undo.nothing': 'Ничего не возвращено.',
    'undo.text': 'Возвращаются только ячейки, где всё ещё стоит наше исправление.',
  },
  en: {
    'undo.title': 'Fix journal',
    'undo.open': 'Fix journal ({count})',
    'undo.empty': 'No fixes so far.',
    'undo.entry': '{count} {count:cell|cells} · {time}',
    'undo.undo': 'Undo',
    'undo.undone': 'Undone',
    'undo.restored': 'Cells restored: {count}.',
    'undo.kept': 'Left alone: {cells}. Another value was entered there after the fix.',
    'undo.nothing': 'Nothing was restored.',
    'undo.text': 'Only cells that still hold our fix are restored.',
  },
});
