import { defineRule } from '../define-rule';
import { lawOf } from '../law';
import { hintFor, isFullHsCode } from './headings';

export const rnptOnUntraceableHeading = defineRule({
  id: 'SPOT-R-066',
  name: 'rnpt-on-untraceable-heading',
  title: { ru: 'РНПТ на непривычном товаре', en: 'RNPT on unusual goods' },
  goal: 'matching-papers',
  kind: 'static',
  scope: 'line',
  severity: 'info',
  ground: { fact: 'traceable.heading-hints' },
  reads: ['rnpt', 'hsCode'],
  marks: ['rnpt'],
  messages: {
    check: {
      ru: 'РНПТ указан для кода {hsCode}, которого нет среди позиций, похожих на прослеживаемые. Проверьте, не остался ли номер от скопированной строки; наш список неполный.',
      en: 'An RNPT is given for code {hsCode}, which is not among the headings that look traceable. Check that it is not left over from a copied row; our list is not complete.',
    },
  },
  explanation: {
    why: {
      ru: 'РНПТ выдают на партию одного прослеживаемого товара. Если номер попал на строку с другим товаром при копировании, ДОПП разойдётся с квитанцией налоговой службы. Полного перечня у нас нет, поэтому это только повод взглянуть.',
      en: 'An RNPT is given to a batch of one kind of traceable goods. Where copying brought the number to a row of other goods, the DOPP differs from the tax service’s receipt. We have no full list, so this is only a reason to look.',
    },
    wrong: { rows: [{ hsCode: '2009798000', goodsName: 'Сок яблочный', rnpt: '1111111/181126/000041/001' }] },
    right: { rows: [{ hsCode: '8418102001', goodsName: 'Холодильник', rnpt: '1111111/181126/000041/001' }] },
  },
  check(line, context, report) {
    const { rnpt, hsCode } = line.values;
    if (!rnpt || !isFullHsCode(hsCode) || hintFor(lawOf('hs.traceable', line, context), hsCode)) return;
    report({ message: 'check', data: { hsCode } });
  },
});
