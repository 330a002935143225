import { sectionTexts } from './section';

export const rejectionTexts = sectionTexts({
  ru: {
    'rejection.title': 'Разобрать текст отказа',
    'rejection.text': 'Текст отказа',
    'rejection.textHint': 'Вставьте целиком, как пришёл. Он никуда не отправляется.',
    'rejection.consignment': 'Какой перевозке отказано',
    'rejection.anyConsignment': 'Не важно',
    'rejection.explain': 'Найти причину',
    'rejection.likely': 'Вероятная причина и что исправить',
    'rejection.words': 'По словам: {words}',
    'rejection.look': 'Посмотрите:',
    'rejection.columns': 'Посмотрите столбцы: {columns}',
    'rejection.noCells': 'На листе исправлять нечего.',
  },
  en: {
    'rejection.title': 'Explain the text of a refusal',
    'rejection.text': 'Text of the refusal',
    'rejection.textHint': 'Paste all of it as it came. It is sent nowhere.',
    'rejection.consignment': 'Consignment that was refused',
    'rejection.anyConsignment': 'Does not matter',
    'rejection.explain': 'Find the cause',
    'rejection.likely': 'Likely cause and what to correct',
    'rejection.words': 'By the words: {words}',
    'rejection.look': 'Look at:',
    'rejection.columns': 'Look at the columns: {columns}',
    'rejection.noCells': 'Nothing in the sheet to correct.',
  },
});
