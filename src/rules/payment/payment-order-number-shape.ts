import { defineRule } from '../define-rule';

const severalNumbers = /[,;]/;
const digits = /^\d+$/;

export const paymentOrderNumberShape = defineRule({
  id: 'SPOT-P-010',
  name: 'payment-order-number-shape',
  title: { ru: 'Номер платёжного поручения', en: 'Number of the payment order' },
  goal: 'right-deposit',
  kind: 'static',
  scope: 'consignment',
  severity: 'warning',
  ground: { parameter: 'payment.lengths-doubtful' },
  reads: ['shipment', 'paymentOrder', 'paymentDate'],
  marks: ['paymentOrder'],
  messages: {
    notDigits: {
      ru: '«{value}»: номер платёжного поручения — только цифры. Введите номер без слов и знаков, дату — в свою колонку.',
      en: '“{value}”: the number of a payment order is digits only. Type it without words and marks, and the date in its own column.',
    },
    long: {
      ru: '«{value}»: номер платёжного поручения обычно не длиннее {length} цифр. Проверьте его по выписке.',
      en: '“{value}”: the number of a payment order usually has no more than {length} digits. Compare it with the bank statement.',
    },
  },
  explanation: {
    why: {
      ru: 'По номеру и дате платёж находят в выписке и в налоговой. Номер с приписками не совпадёт при поиске, а слишком длинный чаще всего УИН или номер счёта. Длина номера взята из правил для бумажных поручений и официально для этого платежа не подтверждена.',
      en: 'A payment is found in the bank statement and at the tax office by number and date. A number with additions does not match, and one too long is mostly a UIN or an account. The length comes from the rules of paper orders and is not confirmed officially for this payment.',
    },
    wrong: { rows: [{ shipment: 'SH-1', paymentOrder: 'п/п 418 от 24.11', paymentDate: '24.11.2026' }] },
    right: { rows: [{ shipment: 'SH-1', paymentOrder: '418', paymentDate: '24.11.2026' }] },
  },
  check({ values: { paymentOrder } }, { regulation, asOf }, report) {
    if (paymentOrder === undefined) return; // narrows
    const length = regulation.on('payment.lengths-doubtful', asOf)?.value['3'];
    for (const part of paymentOrder.split(severalNumbers)) {
      const value = part.trim().replace(/^№\s*/, '');
      if (!digits.test(value)) report({ message: 'notDigits', data: { value } });
      else if (length !== undefined && value.length > length) report({ message: 'long', data: { value, length } });
    }
  },
});
