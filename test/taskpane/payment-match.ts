import { Decimal, calendarDate } from '../../src/values';
import type { PaymentMatch } from '../../src/payments';

/** A payment of a deposit as a statement told it. */
export function payment(consignment: string, amount: string, date: string, number = '17'): PaymentMatch {
  const party = { name: '', inn: '', kpp: '', account: '', bank: { name: '', city: '', bic: '', correspondentAccount: '' } };
  return {
    document: {
      key: `${number} ${date}`,
      kind: 'Платежное поручение',
      line: 1,
      number,
      date: calendarDate(date),
      amount: new Decimal(amount),
      payer: party,
      payee: party,
      kbk: '',
      purpose: '',
      tags: new Map(),
      unknown: [],
    },
    shares: [{ consignment, amount: new Decimal(amount) }],
    evidence: [],
    credited: true,
  };
}
