import { defineRejection } from './define-rejection';
import { differs, differsStrictly, either, format, hsCode, invalidCode, missing, wrong } from './words';

export const hsCodeInvalid = defineRejection({
  id: 'REJ-002',
  name: 'hs-code-invalid',
  title: { ru: 'Кода ТН ВЭД нет или он неполный', en: 'HS code does not exist or is not full' },
  patterns: [
    { all: [hsCode, either(invalidCode, missing)], weight: 6 },
    { all: [hsCode, format], none: [differsStrictly], weight: 5 },
    { all: [hsCode, wrong], none: [differs], weight: 4 },
    { all: [hsCode, '10 цифр|10 знак|десять|10 digit|ten digit|знаков$|цифр$'], weight: 5 },
  ],
  columns: ['hsCode'],
  cause: {
    ru: 'Код ТН ВЭД неполный, потерял ноль в начале или не действует.',
    en: 'The HS code is not full, has lost its leading zero or is not in force.',
  },
  correct: {
    ru: 'Введите полный действующий код. Если Excel убрал ноль в начале, задайте ячейке формат «Текстовый» и введите код заново.',
    en: 'Type the full code that is in force. If Excel dropped the leading zero, format the cell as Text and type the code again.',
  },
  answer: 'correction',
  ground: 'hs.dopp-wants-ten-digits',
});
