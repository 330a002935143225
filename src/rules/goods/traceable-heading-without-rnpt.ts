import { isBlank } from '../cells';
import { defineRule } from '../define-rule';
import { lawOf } from '../law';
import { hintFor } from './headings';

export const traceableHeadingWithoutRnpt = defineRule({
  id: 'SPOT-R-060',
  name: 'traceable-heading-without-rnpt',
  title: { ru: 'Похоже на прослеживаемый товар, а РНПТ нет', en: 'Looks traceable, but has no RNPT' },
  goal: 'no-turn-back',
  kind: 'static',
  scope: 'line',
  severity: 'warning',
  ground: { parameter: 'hs.traceable' },
  reads: ['hsCode', 'rnpt', 'importDate'],
  marks: ['rnpt'],
  inForce: { from: { parameter: 'stage.rnpt' } },
  messages: {
    missing: {
      ru: 'Код {hsCode} похож на прослеживаемый товар ({title}), а РНПТ не указан. Проверьте товар в сервисе налоговой службы nalog.gov.ru/rn77/service/traceability/; если он прослеживаемый, получите РНПТ до подачи ДОПП и введите его.',
      en: 'Code {hsCode} looks like traceable goods ({title}), yet there is no RNPT. Check the goods in the tax service’s page nalog.gov.ru/rn77/service/traceability/; if they are traceable, obtain the RNPT before filing the DOPP and type it.',
    },
  },
  explanation: {
    why: {
      ru: 'С 1 октября 2026 года РНПТ прослеживаемого товара получают до ввоза и указывают в ДОПП: сначала РНПТ, потом ДОПП, потом QR-код. Полный перечень прослеживаемых товаров мы не нашли, поэтому смотрим на позиции, которые в нём называют, а решает сервис налоговой службы.',
      en: 'From 1 October 2026 the RNPT of traceable goods is obtained before import and stated in the DOPP: first RNPT, then DOPP, then QR code. We did not find the full list of traceable goods, so we look at headings said to be on it; the tax service’s page decides.',
    },
    wrong: { rows: [{ importDate: '2026-11-30', hsCode: '8418102001', goodsName: 'Холодильник' }] },
    right: {
      rows: [
        { importDate: '2026-11-30', hsCode: '8418102001', goodsName: 'Холодильник', rnpt: '1111111/181126/000041/001' },
      ],
    },
  },
  check(line, context, report) {
    if (!isBlank(line, 'rnpt')) return;
    const { hsCode = '' } = line.values;
    const hint = hintFor(lawOf('hs.traceable', line, context), hsCode);
    if (hint) report({ message: 'missing', data: { hsCode, title: hint.title } });
  },
});
