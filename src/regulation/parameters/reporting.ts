import { z } from 'zod';
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

export const declarationTaxRateDate = defineParameter({
  id: 'declaration.tax-rate-date',
  title: {
    ru: 'Курс для расчёта налога: на дату принятия на учёт (acceptance) или из строки (row)',
    en: 'Exchange rate of the tax: of the day of acceptance (acceptance) or of the row (row)',
  },
  unit: 'text',
  schema: z.enum(['acceptance', 'row']),
  confidence: 'background',
  values: [
    { value: 'acceptance', confidence: 'background', sources: [actNotRead('EAEU Treaty, annex 18, para 14')] },
  ],
});

const taxKbk = text.regex(/^\d{20}$/);

export const declarationVatKbk = defineParameter<string, 'background'>({
  id: 'declaration.vat-kbk',
  title: { ru: 'КБК НДС в декларации по косвенным налогам', en: 'KBK of VAT in the indirect tax declaration' },
  unit: 'KBK',
  schema: taxKbk,
  confidence: 'background',
  values: [],
  howToGet: {
    ru: 'Возьмите 20 цифр в программе подготовки декларации или в своей налоговой инспекции и введите их в настройках, параметр declaration.vat-kbk. Это не КБК обеспечительного платежа.',
    en: 'Take the 20 digits from the program that prepares the declaration or from your tax office and enter them in Settings as declaration.vat-kbk. It is not the KBK of the deposit.',
  },
});

export const declarationExciseKbk = defineParameter<string, 'background'>({
  id: 'declaration.excise-kbk',
  title: { ru: 'КБК акциза в декларации по косвенным налогам', en: 'KBK of excise in the indirect tax declaration' },
  unit: 'KBK',
  schema: taxKbk,
  confidence: 'background',
  values: [],
  howToGet: {
    ru: 'КБК акциза зависит от вида товара. Возьмите 20 цифр в программе подготовки декларации или в своей налоговой инспекции и введите их в настройках, параметр declaration.excise-kbk.',
    en: 'The KBK of excise depends on the goods. Take the 20 digits from the program that prepares the declaration or from your tax office and enter them in Settings as declaration.excise-kbk.',
  },
});

export const statformTransportMode = defineParameter({
  id: 'statform.transport-mode',
  title: { ru: 'Код автомобильного транспорта в статформе', en: 'Code of road transport in the statistical form' },
  unit: 'text',
  schema: text.regex(/^\d{2}$/),
  confidence: 'single',
  values: [{ value: '30', confidence: 'single', sources: [sources.statformSchema] }],
});

export const statformTraceableCode = defineParameter({
  id: 'statform.traceable-code',
  title: {
    ru: 'Код дополнительных сведений статформы для прослеживаемых товаров',
    en: 'Additional information code of traceable goods in the statistical form',
  },
  unit: 'text',
  schema: text.regex(/^\d{2}$/),
  confidence: 'official',
  values: [{ value: '08', confidence: 'official', sources: [sources.statformSchema] }],
});

export const statformUsdRateDay = defineParameter({
  id: 'statform.usd-rate-day',
  title: {
    ru: 'Статистическая стоимость в долларах: курс на число отчётного месяца №',
    en: 'Statistical value in US dollars: rate of day of the reporting month, number',
  },
  unit: 'day of month',
  schema: count.max(28),
  confidence: 'inferred',
  values: [
    {
      value: 1,
      confidence: 'inferred',
      sources: [sources.concluded],
      note: {
        ru: 'Правило не опубликовано: так поступает одна из программ, заполняющих статформу.',
        en: 'The rule is not published: a program that fills in statistical forms does so.',
      },
    },
  ],
});
