import type { GoodsLine } from '../../shipment/model';
import { defineRule } from '../define-rule';
import { shownDate } from '../shown';
import { eachLaterConsignment, keysOfLines, placeOf } from './shared-keys';

const contractOf = ({ values }: GoodsLine): string | undefined =>
  values.contractDate === undefined ? undefined : values.contractNumber;
const supplierOf = ({ values }: GoodsLine): string => values.supplierTaxId ?? values.supplierName ?? '';

export const contractWithTwoDates = defineRule({
  id: 'SPOT-X-020',
  name: 'contract-with-two-dates',
  title: { ru: 'Один договор с двумя датами', en: 'One contract with two dates' },
  goal: 'matching-papers',
  kind: 'static',
  scope: 'sheet',
  severity: 'warning',
  ground: { fact: 'border.data-match' },
  reads: ['shipment', 'contractNumber', 'contractDate', 'supplierTaxId', 'supplierName'],
  marks: ['contractDate'],
  messages: {
    differs: {
      ru: 'Договор {contract} здесь от {value}, а в перевозке {shipment} (строка {row}) от {other}. Сверьте дату с договором; если у поставщика два договора с одним номером, замечание можно скрыть.',
      en: 'Contract {contract} is dated {value} here and {other} in shipment {shipment} (row {row}). Compare the date with the contract; if the supplier has two contracts of one number, silence the finding.',
    },
  },
  explanation: {
    why: {
      ru: 'Договор называют в ДОПП, в декларации и в заявлении о ввозе номером и датой. Две даты при одном номере — почти всегда опечатка в одной из строк, и документы разойдутся между собой.',
      en: 'A contract is named by number and date in the DOPP, the declaration and the import application. Two dates with one number are nearly always a slip in one of the rows, and the papers will disagree.',
    },
    wrong: {
      rows: [
        { shipment: 'SH-1', supplierTaxId: '191234563', contractNumber: 'РФ-5', contractDate: '10.08.2026' },
        { shipment: 'SH-2', supplierTaxId: '191234563', contractNumber: 'РФ-5', contractDate: '08.10.2026' },
      ],
    },
    right: {
      rows: [
        { shipment: 'SH-1', supplierTaxId: '191234563', contractNumber: 'РФ-5', contractDate: '10.08.2026' },
        { shipment: 'SH-2', supplierTaxId: '191234563', contractNumber: 'РФ-5', contractDate: '10.08.2026' },
      ],
    },
  },
  groupBy: {
    of: 'consignment',
    key: (consignment) => keysOfLines(consignment, contractOf),
    check(group, _context, report) {
      eachLaterConsignment(
        group,
        contractOf,
        ({ line, first }) => {
          const { contractNumber: contract = '', contractDate: value } = line.values;
          const { contractDate: other } = first.values;
          if (value === undefined || other === undefined) return; // narrows
          if (value !== other)
            report({
              message: 'differs',
              line,
              data: { ...placeOf(first), contract, value: shownDate(value), other: shownDate(other) },
            });
        },
        supplierOf,
      );
    },
  },
});
