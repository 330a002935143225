import { sectionTexts } from './section';

export const ruleTexts = sectionTexts({
  ru: {
    'rule.open': 'О правиле {rule}',
    'rule.message': 'Замечание',
    'rule.ground': 'На чём основано',
    'rule.confidence': 'Насколько это точно',
  },
  en: {
    'rule.open': 'About rule {rule}',
    'rule.message': 'Finding',
    'rule.ground': 'What it rests on',
    'rule.confidence': 'How sure we are',
  },
});
