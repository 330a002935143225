import { defineRejection } from './define-rejection';
import { differs, either, missing, wrong } from './words';

export const excise = defineRejection({
  id: 'REJ-032',
  name: 'excise',
  title: { ru: 'Акциз не указан или рассчитан неверно', en: 'Excise is missing or wrong' },
  patterns: [
    { all: ['акциз|подакциз|excis', either(missing, wrong, differs)], weight: 6 },
    {
      all: ['акциз|подакциз|excis', 'не исчисл|не рассчит|не учт|занижен|not calculated|not included|understated'],
      weight: 6,
    },
  ],
  columns: ['exciseCategory', 'exciseQuantity', 'exciseAmount', 'hsCode'],
  cause: {
    ru: 'Товар подакцизный, а акциз не посчитан или база взята в других единицах.',
    en: 'The goods are excisable and the excise is not calculated, or its base is in other units.',
  },
  correct: {
    ru: 'Укажите вид подакцизного товара и базу в нужных единицах (литры, литры спирта, штуки), пересчитайте акциз и обеспечительный платёж.',
    en: 'State the excise category and the base in the right units (litres, litres of alcohol, pieces), calculate the excise and the deposit again.',
  },
  answer: 'correction',
  ground: 'excise.heading-hints',
});
