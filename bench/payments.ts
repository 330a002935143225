import { preparePaymentOrders, readStatement, orderOfDocument, writeClientBankExchange } from '../src/payments';
import { calendarDate, type DateTime } from '../src/values';
import { dueOf, payer, regulationOf } from '../test/payments/support';
import { print, timed } from './measure';

/** 10,000 payment orders written for the bank and read back, beside joining the same lines of text. */
const count = 10_000;
const { consignments } = dueOf(
  Array.from({ length: count }, (_, index) => ({
    shipment: `B-${index + 1}`,
    importDate: '2026-11-30',
    departureCountry: 'KZ',
    amount: 1000 + index,
    currency: 'RUB',
    vatRate: 0.22,
  })),
);
const prepared = preparePaymentOrders(consignments, {
  regulation: regulationOf(payer),
  profile: payer,
  date: calendarDate('2026-11-23'),
  firstNumber: 1,
});
const options = { createdOn: '2026-11-23T10:00' as DateTime };
const file = writeClientBankExchange(prepared.orders, options);
if (!file.ok || prepared.orders.length !== count) throw new Error('the orders could not be written');
const lines = file.text.split('\r\n');
const read = readStatement(file.bytes);
const back = read.documents.map(orderOfDocument).filter((order) => order !== undefined);
if (back.length !== count) throw new Error(`${back.length} orders were read back`);

let length = 0;
const join = timed(() => {
  let text = '';
  for (const line of lines) text += `${line}\r\n`;
  length = text.length;
});
const write = timed(() => void writeClientBankExchange(prepared.orders, options));
const readBack = timed(() => void readStatement(file.bytes));
print(`${count} payment orders, ${(file.bytes.length / 1024 / 1024).toFixed(1)} MB in windows-1251`, [
  ['joining the same text', `${join.toFixed(0)} ms, ${length} characters`],
  ['writing the exchange file', `${write.toFixed(0)} ms, ${(write / join).toFixed(1)} × joining`],
  ['reading it back', `${readBack.toFixed(0)} ms, ${(readBack / join).toFixed(1)} × joining`],
]);
