import { defineRejection } from './define-rejection';
import { differs, either, invoice, unknown, wrong } from './words';

export const differsFromInvoice = defineRejection({
  id: 'REJ-005',
  name: 'differs-from-invoice',
  title: { ru: 'Данные расходятся с инвойсом', en: 'Data differ from the invoice' },
  patterns: [
    { all: [invoice, either(differs, wrong, unknown)], weight: 6 },
    {
      all: ['стоимост|сумма$|суммы$|цена$|цены$|value|amount|price', differs, 'документ|счет|papers|documents'],
      none: ['обеспечит|платеж|ндс|deposit|payment'],
      weight: 4,
    },
  ],
  columns: ['invoiceNumber', 'invoiceDate', 'amount', 'currency', 'quantity', 'unitPrice'],
  cause: {
    ru: 'Номер, дата, количество, цена или сумма в ДОПП не те, что в инвойсе.',
    en: 'The number, date, quantity, price or amount in the DOPP is not the one in the invoice.',
  },
  correct: {
    ru: 'Сверьте строки с последней редакцией инвойса: номер и дату, количество, цену, сумму, валюту.',
    en: 'Compare the lines with the latest version of the invoice: number and date, quantity, price, amount, currency.',
  },
  answer: 'correction',
  ground: 'dopp.invoice-mismatch-refused',
});
