import { defineRule } from '../define-rule';
import { lawOf } from '../law';
import { hintFor } from './headings';

export const goodsOutsideSpot = defineRule({
  id: 'SPOT-R-070',
  name: 'goods-outside-spot',
  title: { ru: 'Товар, похоже, вне СПОТ', en: 'Goods that seem outside SPOT' },
  goal: 'no-turn-back',
  kind: 'static',
  scope: 'line',
  severity: 'warning',
  ground: { parameter: 'hs.excluded' },
  reads: ['hsCode'],
  marks: ['hsCode'],
  messages: {
    excluded: {
      ru: 'Код {hsCode} похож на товары, которые в СПОТ не входят: {title}. Если это так, ДОПП на них не нужна; проверьте код и уберите строку.',
      en: 'Code {hsCode} looks like goods outside SPOT: {title}. If so, they need no DOPP; check the code and remove the row.',
    },
  },
  explanation: {
    why: {
      ru: 'Нефть и нефтепродукты, электроэнергия, деньги и ценные бумаги в СПОТ не входят. ДОПП на исключённый товар — одна из известных ошибок: платёж внесён зря. По позиции ТН ВЭД мы только предполагаем исключение: моторное масло в рознице и бензин стоят рядом.',
      en: 'Oil and oil products, electricity, money and securities are outside SPOT. A DOPP for excluded goods is one of the known mistakes: the deposit is paid for nothing. The HS heading only hints at an exclusion: retail motor oil and petrol stand side by side.',
    },
    wrong: { rows: [{ hsCode: '2710198200', goodsName: 'Масло моторное' }] },
    right: { rows: [{ hsCode: '3403199000', goodsName: 'Смазка пластичная' }] },
  },
  check(line, context, report) {
    const { hsCode = '' } = line.values;
    const hint = hintFor(lawOf('hs.excluded', line, context), hsCode);
    if (!hint) return;
    const title = lawOf('scope.exclusions', line, context)?.[hint.exclusion]?.title;
    report({ message: 'excluded', data: { hsCode, title: title ?? hint.exclusion } });
  },
});
