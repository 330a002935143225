import { parseHsCode } from '../src/identifiers';
import { fillText } from '../src/values';
import { defineFunction, optional, required } from './define-function';
import { answerHost } from './host';
import { identifierAnswer } from './identifier-answer';
import { readMoment, readText } from './readers';

/**
 * Checks the shape of an HS code of the EAEU nomenclature: "OK" or what is wrong with it.
 * @customfunction CHECKHS
 * @param code HS code, 10 digits.
 * @param [date] Date to check at: the chapters the nomenclature had on that date.
 * @returns "OK" or the reason.
 */
export function checkHsOf(code: unknown[][], date?: unknown[][]): unknown[][] {
  return answerHost(checkHsFunction, [code, date]);
}

export const checkHsFunction = defineFunction({
  name: 'CHECKHS',
  host: checkHsOf,
  parameters: [required('code', readText), optional('date', readMoment)],
  compute: ([code, date], { language, regulation }) => {
    const parsed = parseHsCode(code);
    if (!parsed.ok || date === undefined) return identifierAnswer(parsed, language);
    const chapter = parsed.value.slice(0, 2);
    const last = regulation.on('hs.last-chapter', date)?.value;
    const reserved = regulation.on('hs.reserved', date)?.value ?? [];
    const exists = (last === undefined || Number(chapter) <= last) && !reserved.includes(chapter);
    return exists ? identifierAnswer(parsed, language) : fillText(noSuchChapter, language, { chapter });
  },
});

const noSuchChapter = {
  ru: 'Код ТН ВЭД: группы {chapter} на эту дату не было. Сверьте код с документами поставщика.',
  en: 'HS code: there was no chapter {chapter} on that date. Compare the code with the supplier’s documents.',
};
