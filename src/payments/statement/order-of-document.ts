import { orderNumberOf } from '../numbering';
import type { OrderParty, PaymentOrderFields } from '../order';
import type { StatementDocument, StatementParty } from './model';

/** The payment order a document of a file is; undefined when number, date or amount cannot be read. */
export function orderOfDocument(document: StatementDocument): PaymentOrderFields | undefined {
  const { date, amount, tags } = document;
  const number = orderNumberOf(document.number);
  if (number === undefined || date === undefined || amount === undefined) return undefined;
  const of = (tag: string): string => tags.get(tag) ?? '';
  return {
    number,
    date,
    amount,
    payer: partyOf(document.payer),
    payee: partyOf(document.payee),
    operation: of('ВидОплаты'),
    priority: of('Очередность'),
    code: of('Код'),
    purpose: document.purpose,
    budget: {
      status: of('СтатусСоставителя'),
      kbk: document.kbk,
      oktmo: of('ОКАТО'),
      ground: of('ПоказательОснования'),
      period: of('ПоказательПериода'),
      documentNumber: of('ПоказательНомера'),
      documentDate: of('ПоказательДаты'),
      kind: of('ПоказательТипа'),
    },
  };
}

function partyOf({ name, inn, kpp, account, bank }: StatementParty): OrderParty {
  return { name, inn, kpp, account, bank };
}
