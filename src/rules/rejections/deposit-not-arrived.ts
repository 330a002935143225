import { defineRejection } from './define-rejection';
import { deposit } from './words';

export const depositNotArrived = defineRejection({
  id: 'REJ-012',
  name: 'deposit-not-arrived',
  title: { ru: 'Платёж не поступил', en: 'Deposit has not arrived' },
  patterns: [
    {
      all: [
        deposit,
        'не поступ|непоступ|не найд|ненайд|не зачисл|не учт|не обнаруж|не внес|невнес|не внос|не уплач|не оплач|не получ|not arriv|not receiv|not found|not credit|not paid|unpaid|no record',
      ],
      none: ['кбк|kbk|cbc$'],
      weight: 6,
    },
    { all: [deposit, 'отсутств|missing|absent'], weight: 5 },
    {
      all: [
        'не зарезерв|незарезерв|резервирован не|зарезервировать не|not reserved|reservation failed|cannot reserve',
      ],
      weight: 5,
    },
  ],
  columns: ['paymentOrder', 'paymentDate', 'depositAmount'],
  cause: {
    ru: 'Налоговая служба не видит обеспечительного платежа: он в пути, ушёл с неверными реквизитами или не отправлен.',
    en: 'The tax service does not see the deposit: it is under way, went out with wrong requisites or was not sent.',
  },
  correct: {
    ru: 'Проверьте в выписке банка дату списания, КБК, ИНН плательщика и назначение. Если платёж ушёл верно, подождите зачисления и проверьте статус снова.',
    en: 'Check in the bank statement the day of debit, the KBK, the payer’s INN and the purpose. If the payment is right, wait for it to be credited and look at the status again.',
  },
  answer: 'payment',
  ground: 'deposit.two-calendar-days',
});
