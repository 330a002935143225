import { defineRule } from '../define-rule';
import { lawOf } from '../law';

const digitsOnly = /^\d+$/;

export const hsCodeChapter = defineRule({
  id: 'SPOT-R-041',
  name: 'hs-code-chapter',
  title: { ru: 'Нет такой группы ТН ВЭД', en: 'No such chapter of the nomenclature' },
  goal: 'no-turn-back',
  kind: 'static',
  scope: 'line',
  severity: 'warning',
  ground: { fact: 'hs.chapters' },
  reads: ['hsCode'],
  marks: ['hsCode'],
  messages: {
    unknown: {
      ru: 'Код ТН ВЭД {value}: группы {chapter} нет, группы идут от 01 до {last}. Сверьте код с документами поставщика.',
      en: 'HS code {value}: there is no chapter {chapter}, chapters run from 01 to {last}. Compare the code with the supplier’s papers.',
    },
    reserved: {
      ru: 'Код ТН ВЭД {value}: группа {chapter} зарезервирована, товаров в ней нет. Сверьте код с документами поставщика.',
      en: 'HS code {value}: chapter {chapter} is reserved and holds no goods. Compare the code with the supplier’s papers.',
    },
  },
  explanation: {
    why: {
      ru: 'Первые две цифры кода — группа. Если такой группы нет, код набран с ошибкой: чаще всего цифры переставлены или код взят из чужой системы учёта. Код из ДОПП сверяют с документами на границе.',
      en: 'The first two digits of a code are its chapter. Where there is no such chapter the code is mistyped: most often digits are swapped, or the code comes from another system. The code of the DOPP is compared with the papers at the border.',
    },
    wrong: { rows: [{ hsCode: '9902000000', goodsName: 'Томаты свежие' }] },
    right: { rows: [{ hsCode: '0702000000', goodsName: 'Томаты свежие' }] },
  },
  check(line, context, report) {
    const code = line.values.hsCode;
    if (code?.length !== lawOf('hs.code-length', line, context) || !digitsOnly.test(code ?? '')) return;
    const chapter = (code ?? '').slice(0, 2);
    const last = lawOf('hs.last-chapter', line, context) ?? 0;
    if (chapter === '00' || Number(chapter) > last)
      report({ message: 'unknown', data: { value: code ?? '', chapter, last } });
    else if (lawOf('hs.reserved', line, context)?.includes(chapter))
      report({ message: 'reserved', data: { value: code ?? '', chapter } });
  },
});
