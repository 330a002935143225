import { calendarDate, dateOf } from '../../values';
import { defineRule } from '../define-rule';
import { lawOf } from '../law';
import { shownCell, shownDate } from '../shown';
import { dateWithin, rnptOf } from './read-rnpt';

export const rnptDate = defineRule({
  id: 'SPOT-R-063',
  name: 'rnpt-date',
  title: { ru: 'Дата внутри РНПТ', en: 'Date within the RNPT' },
  goal: 'matching-papers',
  kind: 'dynamic',
  scope: 'line',
  severity: 'warning',
  ground: { fact: 'rnpt.shape' },
  reads: ['rnpt'],
  marks: ['rnpt'],
  messages: {
    impossible: {
      ru: 'РНПТ «{value}»: вторая часть — дата ДДММГГ, а дня {part} не бывает. Сверьте номер с квитанцией.',
      en: 'RNPT “{value}”: the second part is a date DDMMYY, and there is no day {part}. Compare the number with the receipt.',
    },
    future: {
      ru: 'РНПТ «{value}»: дата внутри него, {date}, ещё не наступила. Сверьте номер с квитанцией.',
      en: 'RNPT “{value}”: the date within it, {date}, has not come yet. Compare the number with the receipt.',
    },
    early: {
      ru: 'РНПТ «{value}»: дата внутри него, {date}, раньше начала прослеживаемости ({start}). Сверьте номер с квитанцией.',
      en: 'RNPT “{value}”: the date within it, {date}, is before traceability began ({start}). Compare the number with the receipt.',
    },
  },
  explanation: {
    why: {
      ru: 'Вторая часть РНПТ — день, которым номер выдан или подано уведомление. Номера с будущим днём или с днём до начала прослеживаемости не бывает: в нём опечатка. Ошибочный РНПТ налоговая служба не найдёт у себя, и сведения ДОПП разойдутся с её данными.',
      en: 'The second part of an RNPT is the day the number was given or the notice filed. There is no number of a future day or of a day before traceability began: it is mistyped. The tax service does not find a mistyped RNPT, and the DOPP then differs from its data.',
    },
    wrong: { rows: [{ goodsName: 'Холодильник', rnpt: '1111111/310226/000041/001' }] },
    right: { rows: [{ goodsName: 'Холодильник', rnpt: '1111111/181126/000041/001' }] },
  },
  check(line, context, report) {
    for (const typed of line.values.rnpt ?? []) {
      const parsed = rnptOf(typed);
      const value = shownCell(typed);
      if (!parsed.ok) {
        if (parsed.reason.code === 'rnpt-date')
          report({ message: 'impossible', data: { value, part: String(parsed.reason.data?.['part']) } });
        continue;
      }
      const date = dateWithin(parsed.value);
      const start = lawOf('rnpt.first-declaration-date', line, context);
      if (!date || !start) continue; // narrows
      if (date > dateOf(context.asOf)) report({ message: 'future', data: { value, date: shownDate(date) } });
      else if (date < start)
        report({ message: 'early', data: { value, date: shownDate(date), start: shownDate(calendarDate(start)) } });
    }
  },
});
