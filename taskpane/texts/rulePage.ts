import { sectionTexts } from './section';

export const rulePageTexts = sectionTexts({
  ru: {
    'rulePage.what': 'Что проверяется',
    'rulePage.reads': 'Столбцы: {columns}.',
    'rulePage.scope': 'Уровень: {scope}; {kind}; {inForce}.',
    'rulePage.messages': 'Что правило может сказать',
    'rulePage.why': 'Зачем',
    'rulePage.wrong': 'Неверно',
    'rulePage.right': 'Верно',
    'rulePage.silent': 'Замечаний нет.',
    'rulePage.silence': 'Как не показывать',
  },
  en: {
    'rulePage.what': 'What is checked',
    'rulePage.reads': 'Columns: {columns}.',
    'rulePage.scope': 'Level: {scope}; {kind}; {inForce}.',
    'rulePage.messages': 'What the rule can say',
    'rulePage.why': 'Why',
    'rulePage.wrong': 'Wrong',
    'rulePage.right': 'Right',
    'rulePage.silent': 'No findings.',
    'rulePage.silence': 'How to silence it',
  },
});
