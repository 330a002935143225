import { defineRule } from '../define-rule';
import { shownCell } from '../shown';
import { rnptOf } from './read-rnpt';

/** Changes that touch no digit. */
const harmless = new Set(['rnpt-separators', 'separators-removed', 'label-removed']);

export const rnptShape = defineRule({
  id: 'SPOT-R-062',
  name: 'rnpt-shape',
  title: { ru: 'РНПТ записан не по форме', en: 'RNPT not in its form' },
  goal: 'matching-papers',
  kind: 'static',
  scope: 'line',
  severity: 'warning',
  ground: { fact: 'rnpt.shape' },
  reads: ['rnpt'],
  marks: ['rnpt'],
  messages: {
    separators: {
      ru: 'РНПТ записан не через косую черту: «{value}». Введите {understood}.',
      en: 'The RNPT is written without slashes between its parts: “{value}”. Type {understood}.',
    },
    letters: {
      ru: 'В РНПТ «{value}» буква «О» стоит вместо нуля. Введите {understood}, сверив с квитанцией.',
      en: 'In the RNPT “{value}” a letter O stands for a zero. Type {understood} after comparing with the receipt.',
    },
    refused: {
      ru: '«{value}» не похоже на РНПТ. {reason}',
      en: '“{value}” does not look like an RNPT. {reason}',
    },
    unusual: {
      ru: '«{value}» похоже на РНПТ, но не совсем. {reason}',
      en: '“{value}” looks like an RNPT, but not quite. {reason}',
    },
  },
  explanation: {
    why: {
      ru: 'РНПТ состоит из четырёх частей через косую черту: орган, дата ДДММГГ, номер, товар. Номер из трёх частей — это таможенная декларация, а не РНПТ. Ширина частей для ввоза из ЕАЭС не подтверждена, поэтому мы только предупреждаем: сверьте номер с квитанцией налоговой службы.',
      en: 'An RNPT has four parts with slashes: office, date DDMMYY, number, item. A number of three parts is a customs declaration, not an RNPT. The width of the parts is not confirmed for imports from the EAEU, so this is only a warning: compare the number with the tax service’s receipt.',
    },
    wrong: { rows: [{ goodsName: 'Холодильник', rnpt: '1111111-181126-000041-001' }] },
    right: { rows: [{ goodsName: 'Холодильник', rnpt: '1111111/181126/000041/001' }] },
  },
  check(line, _context, report) {
    const numbers = line.values.rnpt;
    if (!numbers) return; // narrows
    let rewritten = false;
    let lettersRead = false;
    const understood: string[] = [];
    for (const typed of numbers) {
      const parsed = rnptOf(typed);
      understood.push(parsed.ok ? parsed.value : typed);
      const value = shownCell(typed);
      if (!parsed.ok) {
        // An impossible day has a rule of its own.
        if (parsed.reason.code !== 'rnpt-date')
          report({ message: 'refused', data: { value, reason: parsed.reason.text } });
        continue;
      }
      if (parsed.value !== typed) rewritten = true;
      if (parsed.changes.some(({ code }) => !harmless.has(code))) lettersRead = true;
      if (parsed.doubtful) report({ message: 'unusual', data: { value, reason: parsed.doubtful.text } });
    }
    if (!rewritten) return;
    // A letter read as a digit may change the number; separators cannot.
    const [message, kind] = lettersRead ? (['letters', 'suggested'] as const) : (['separators', 'safe'] as const);
    report({
      message,
      data: { value: shownCell(numbers.join('; ')), understood: understood.join('; ') },
      fix: {
        kind,
        edits: [{ row: line.row, column: 'rnpt', value: understood.join('; ') }],
      },
    });
  },
});
