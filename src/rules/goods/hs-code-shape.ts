import { parseHsCode } from '../../identifiers';
import { defineRule } from '../define-rule';
import { lawOf } from '../law';
import { shownCell } from '../shown';

const digitsOnly = /^\d+$/;

export const hsCodeShape = defineRule({
  id: 'SPOT-R-040',
  name: 'hs-code-shape',
  title: { ru: 'Код ТН ВЭД не из 10 цифр', en: 'HS code is not 10 digits' },
  goal: 'no-turn-back',
  kind: 'static',
  scope: 'line',
  severity: 'error',
  ground: { parameter: 'hs.code-length' },
  reads: ['hsCode'],
  marks: ['hsCode'],
  messages: {
    short: {
      ru: 'В коде ТН ВЭД «{value}» цифр: {length}, а нужно {wanted}. Короткий код называет целую группу товаров. Возьмите полный код из документов поставщика или из справочника ТН ВЭД ЕАЭС.',
      en: 'The HS code “{value}” has {length} digits, {wanted} are needed. A short code names a whole group of goods. Take the full code from the supplier’s papers or the EAEU nomenclature.',
    },
    long: {
      ru: 'В коде ТН ВЭД «{value}» цифр: {length}, а нужно {wanted}. Уберите лишние цифры: в кодах длиннее десяти последние знаки добавляют другие страны.',
      en: 'The HS code “{value}” has {length} digits, {wanted} are needed. Remove the extra ones: in longer codes the last digits are those of another country.',
    },
    zero: {
      ru: 'В коде ТН ВЭД «{value}» девять цифр: вероятно, потерян первый ноль. Введите «{understood}», а если пропущена другая цифра, сверьте код с документами.',
      en: 'The HS code “{value}” has nine digits: probably the leading zero is lost. Type “{understood}”; if another digit is missing, compare with the papers.',
    },
    characters: {
      ru: 'В коде ТН ВЭД «{value}» есть лишние знаки. Нужны только цифры, всего {wanted}, например 0702000000.',
      en: 'The HS code “{value}” holds characters that do not belong there. Only digits are needed, {wanted} of them, such as 0702000000.',
    },
    rewritten: {
      ru: 'Код ТН ВЭД записан как «{value}», прочитано {understood}. Если так и есть, введите его цифрами подряд.',
      en: 'The HS code is written as “{value}”, read as {understood}. If that is right, type its digits in a row.',
    },
  },
  explanation: {
    why: {
      ru: 'Полный код ТН ВЭД ЕАЭС состоит из 10 цифр. Расхождение кода с документами перевозчика названо среди причин отказа и разворота машины. По коду же видно, нужны ли РНПТ и акциз и возможна ли ставка НДС 10 %, поэтому с обрезанным кодом эти проверки молчат.',
      en: 'A full EAEU HS code has 10 digits. A code that differs from the carrier’s papers is named among the reasons of refusal and of turning a truck back. The code also shows whether RNPT and excise are needed and whether 10 % VAT is possible, so with a cut code those checks are silent.',
    },
    wrong: { rows: [{ hsCode: '07020000', goodsName: 'Томаты свежие' }] },
    right: { rows: [{ hsCode: '0702000000', goodsName: 'Томаты свежие' }] },
  },
  check(line, context, report) {
    const code = line.values.hsCode;
    if (code === undefined) return;
    const wanted = lawOf('hs.code-length', line, context);
    const plain = digitsOnly.test(code);
    if (plain && code.length === wanted) return;
    const parsed = parseHsCode(code);
    const value = shownCell(code);
    if (parsed.ok) {
      report({
        message: plain ? 'zero' : 'rewritten',
        data: { value, understood: parsed.value },
        fix: { kind: 'suggested', edits: [{ row: line.row, column: 'hsCode', value: parsed.value }] },
      });
      return;
    }
    const length = parsed.reason.data?.['length'];
    if (typeof length !== 'number') {
      report({ message: 'characters', data: { value, wanted: wanted ?? '' } });
      return;
    }
    report({ message: length < (wanted ?? 0) ? 'short' : 'long', data: { value, length, wanted: wanted ?? '' } });
  },
});
