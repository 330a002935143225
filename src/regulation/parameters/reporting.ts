import { defineParameter } from '../define';
import { actNotRead, sources } from '../sources';
import { count, decimal, text } from './schemas';

export const statformWorkingDay = defineParameter({
  id: 'statform.working-day',
  title: {
    ru: 'Статформу подают не позднее рабочего дня следующего месяца №',
    en: 'The statistical form is due on working day of the following month, number',
  },
  unit: 'working days',
  schema: count.max(15),
  confidence: 'consistent',
  values: [
    {
      from: '2020-07-24',
      value: 10,
      confidence: 'consistent',
      sources: [sources.statformDecree, sources.statformCustoms, sources.statformKaluga, sources.karavan],
    },
  ],
});

export const declarationDay = defineParameter({
  id: 'declaration.day',
  title: {
    ru: 'Декларацию по косвенным налогам подают и налог платят не позднее числа следующего месяца',
    en: 'The indirect tax declaration and the tax are due on day of the following month',
  },
  unit: 'day of month',
  schema: count.max(28),
  confidence: 'consistent',
  values: [
    {
      value: 20,
      confidence: 'consistent',
      sources: [
        sources.indirectTaxDeadline,
        sources.indirectTaxExamples,
        actNotRead('EAEU Treaty, annex 18, paras 19-20'),
      ],
    },
  ],
});

export const declarationRounding = defineParameter({
  id: 'declaration.rounding-unit',
  title: { ru: 'Суммы в декларации округляют до, руб.', en: 'Amounts in the declaration are rounded to, RUB' },
  unit: 'RUB',
  schema: decimal,
  confidence: 'inferred',
  values: [{ value: '1', confidence: 'inferred', sources: [sources.concluded] }],
});

export const declarationForm = defineParameter({
  id: 'declaration.form',
  title: { ru: 'Форма декларации по косвенным налогам, КНД', en: 'Form of the indirect tax declaration, KND' },
  unit: 'text',
  schema: text.regex(/^\d{7}$/),
  confidence: 'consistent',
  values: [
    { value: '1151088', confidence: 'consistent', sources: [sources.cargoclubJune, sources.deliverDeclaration] },
  ],
});

export const doppForm = defineParameter({
  id: 'dopp.form',
  title: { ru: 'Форма ДОПП, КНД', en: 'Form of the DOPP, KND' },
  unit: 'text',
  schema: text.regex(/^\d{7}$/),
  confidence: 'consistent',
  values: [{ value: '1160303', confidence: 'consistent', sources: [sources.deliverJuly, sources.karavan] }],
});
