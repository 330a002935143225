import { isStrong } from '../../regulation';
import { defineRule } from '../define-rule';
import { exciseRateOf } from '../law';
import { shownDecimal } from '../shown';
import { Decimal } from '../../values';

export const exciseRateUnconfirmed = defineRule({
  id: 'SPOT-R-054',
  name: 'excise-rate-unconfirmed',
  title: { ru: 'Ставка акциза не подтверждена', en: 'Excise rate not confirmed' },
  goal: 'right-deposit',
  kind: 'static',
  scope: 'line',
  severity: 'info',
  ground: { parameter: 'excise.rates' },
  reads: ['exciseCategory', 'importDate'],
  marks: ['exciseCategory'],
  messages: {
    check: {
      ru: 'Ставка акциза «{title}» ({rate} руб.) не подтверждена двумя источниками. Сверьте её со статьёй 193 НК РФ; верную ставку можно задать в настройках, параметр excise.rates.',
      en: 'The excise rate of “{title}” ({rate} RUB) is not confirmed by two sources. Compare it with Tax Code art. 193; the right one can be set in Settings, parameter excise.rates.',
    },
    noted: {
      ru: 'Ставка акциза «{title}» ({rate} руб.) не подтверждена двумя источниками. {note}',
      en: 'The excise rate of “{title}” ({rate} RUB) is not confirmed by two sources. {note}',
    },
  },
  explanation: {
    why: {
      ru: 'Ставки части подакцизных товаров на 2026 год мы нашли только в одном источнике или знаем из общих сведений. Обеспечительный платёж должен быть не меньше налога, поэтому такую ставку перед платежом нужно сверить с законом.',
      en: 'For some excisable goods the 2026 rate was found in one source only or comes from general knowledge. The deposit must not be less than the tax, so such a rate is to be compared with the law before paying.',
    },
    wrong: { rows: [{ goodsName: 'Сигары', exciseCategory: 'cigars', exciseQuantity: 100 }] },
    right: { rows: [{ goodsName: 'Пиво', exciseCategory: 'beer', exciseQuantity: 100 }] },
  },
  check(line, context, report) {
    const rate = exciseRateOf(line, context);
    if (!rate || isStrong(rate.confidence)) return;
    const data = { title: rate.title, rate: shownDecimal(new Decimal(rate.rate)) };
    if (rate.note) report({ message: 'noted', data: { ...data, note: rate.note } });
    else report({ message: 'check', data });
  },
});
