import type { Fact } from '../define';
import { defineFact } from '../define';
import { sources } from '../sources';

/** The indirect tax declaration and the statistical form. */
export const reportingFacts = {
  'declaration.twentieth': defineFact({
    id: 'declaration.twentieth',
    statement: {
      ru: 'Декларацию подают и налог платят до 20-го числа месяца, следующего за месяцем принятия на учёт.',
      en: 'The declaration and the tax are due by the 20th of the month after the month of acceptance.',
    },
    confidence: 'consistent',
    sources: [sources.indirectTaxDeadline, sources.indirectTaxExamples],
  }),
  'declaration.next-working-day': defineFact({
    id: 'declaration.next-working-day',
    statement: {
      ru: 'Если 20-е число нерабочее, срок переходит на ближайший рабочий день.',
      en: 'If the 20th is a day off, the term moves to the next working day.',
    },
    confidence: 'inferred',
    sources: [sources.concluded],
  }),
  'declaration.section-4': defineFact({
    id: 'declaration.section-4',
    statement: {
      ru: 'В новой декларации есть раздел 4: ДОПП, обеспечительные платежи и налоги по КБК.',
      en: 'The new declaration has section 4: the DOPPs, the deposits and the taxes by KBK.',
    },
    confidence: 'consistent',
    sources: [sources.cargoclubJune, sources.deliverDeclaration],
  }),
  'declaration.section-4-lines': defineFact({
    id: 'declaration.section-4-lines',
    statement: {
      ru: 'Коды строк раздела 4 не опубликованы; таблица составлена по его описанию.',
      en: 'The line codes of section 4 are not published; the table follows its description.',
    },
    confidence: 'inferred',
    sources: [sources.cargoclubJune, sources.concluded],
  }),
  'statform.tenth-working-day': defineFact({
    id: 'statform.tenth-working-day',
    statement: {
      ru: 'Статформу подают не позднее 10-го рабочего дня месяца, следующего за месяцем отгрузки.',
      en: 'The statistical form is due no later than the 10th working day of the month after the month of shipment.',
    },
    confidence: 'consistent',
    sources: [sources.statformDecree, sources.statformCustoms, sources.statformKaluga, sources.karavan],
  }),
  'statform.no-threshold': defineFact({
    id: 'statform.no-threshold',
    statement: {
      ru: 'Статформа нужна независимо от стоимости и количества товара.',
      en: 'The statistical form is due whatever the value and quantity of the goods.',
    },
    confidence: 'consistent',
    sources: [sources.statformCustoms, sources.statformDecree],
  }),
  'statform.still-due': defineFact({
    id: 'statform.still-due',
    statement: {
      ru: 'СПОТ не заменяет статформу.',
      en: 'SPOT does not replace the statistical form.',
    },
    confidence: 'single',
    sources: [sources.statformSpot],
  }),
  'statform.fine': defineFact({
    id: 'statform.fine',
    statement: {
      ru: 'За несданную статформу штрафуют (КоАП 19.7.13).',
      en: 'A statistical form not filed is fined (Code of Offences 19.7.13).',
    },
    confidence: 'consistent',
    sources: [sources.statformCustoms, sources.statformDecree],
  }),
} as const satisfies Record<string, Fact>;
