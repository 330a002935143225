import { sectionTexts } from './section';

export const silenceTexts = sectionTexts({
  ru: {
    'silence.menu': 'Действия с замечанием',
    'silence.finding': 'Не показывать это замечание',
    'silence.rule': 'Не показывать правило целиком',
    'silence.titleFinding': 'Не показывать это замечание',
    'silence.titleRule': 'Не показывать правило {rule}',
    'silence.text': 'Причина сохранится в книге: её увидят все, кто с ней работает.',
    'silence.reason': 'Почему это не ошибка',
    'silence.reasonPlaceholder': 'Например: поставщик подтвердил номер письмом',
    'silence.reasonMissing': 'Напишите причину, чтобы коллеги поняли решение.',
    'silence.confirm': 'Не показывать',
    'silence.list': 'Скрытые замечания ({count})',
    'silence.restore': 'Показывать снова',
    'silence.ruleItem': 'Правило целиком',
  },
  en: {
    'silence.menu': 'Actions for this finding',
    'silence.finding': 'Hide this finding',
    'silence.rule': 'Hide the whole rule',
    'silence.titleFinding': 'Hide this finding',
    'silence.titleRule': 'Hide rule {rule}',
    'silence.text': 'The reason is kept in the workbook, for everyone who works with it.',
    'silence.reason': 'Why this is no error',
    'silence.reasonPlaceholder': 'For example: the supplier confirmed the number in writing',
    'silence.reasonMissing': 'Give a reason, so that your colleagues understand.',
    'silence.confirm': 'Hide',
    'silence.list': 'Hidden findings ({count})',
    'silence.restore': 'Show again',
    'silence.ruleItem': 'The whole rule',
  },
});
