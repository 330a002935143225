import { dateOf } from '../../values';
import { daysToImport, permitsImport, termsOf } from '../consignment-terms';
import { defineRule } from '../define-rule';
import { shownDate } from '../shown';

export const depositMissingAfterTerm = defineRule({
  id: 'SPOT-P-001',
  name: 'deposit-missing-after-term',
  title: { ru: 'Срок платежа прошёл, а платежа нет', en: 'The term of the deposit has passed without a payment' },
  goal: 'right-deposit',
  kind: 'dynamic',
  scope: 'consignment',
  severity: 'error',
  ground: { parameter: 'lead.deposit-days' },
  reads: [
    'shipment',
    'importDate',
    'departureCountry',
    'depositExemption',
    'doppNumber',
    'doppDate',
    'doppStatus',
    'qr',
    'crossedAt',
    'paymentOrder',
    'paymentDate',
  ],
  marks: ['paymentDate'],
  inForce: { from: { parameter: 'stage.dopp' } },
  messages: {
    unpaid: {
      ru: 'ДОПП подана, а обеспечительный платёж к ввозу {import} нужно было внести до {due}, и даты платежа нет. Введите её по выписке; если не платили, перенесите ввоз.',
      en: 'The DOPP is filed, while the deposit for the import on {import} was due by {due} and no payment date is given. Type it from the bank statement; if nothing was paid, move the import.',
    },
  },
  explanation: {
    why: {
      ru: 'Обеспечительный платёж вносят не позднее чем за два календарных дня до ввоза. Без него статус ДОПП не станет разрешающим и QR-код не придёт. Пока ДОПП не подана, об этом говорит правило о сроке подачи; при статусе, разрешающем ввоз, или готовом QR-коде платёж считается внесённым.',
      en: 'The deposit is paid no later than two calendar days before import. Without it the status of the DOPP does not come to permit import and no QR code arrives. While no DOPP is filed, the rule on the term of filing speaks; with a permitting status or a QR code the deposit is taken as paid.',
    },
    wrong: {
      rows: [{ shipment: 'SH-1', departureCountry: 'KZ', importDate: '24.11.2026', doppNumber: 'D-100' }],
    },
    right: {
      rows: [
        {
          shipment: 'SH-1',
          departureCountry: 'KZ',
          importDate: '24.11.2026',
          doppNumber: 'D-100',
          paymentDate: '20.11.2026',
        },
      ],
    },
  },
  check(consignment, context, report) {
    const { importDate, paymentDate, paymentOrder, doppNumber, doppDate, doppStatus, qr } = consignment.values;
    if (importDate === undefined) return; // narrows
    if (paymentDate !== undefined || paymentOrder !== undefined || !context.sheet.hasColumn('paymentDate')) return;
    if ((doppNumber === undefined && doppDate === undefined) || qr !== undefined) return;
    if (consignment.values.crossedAt !== undefined || (daysToImport(consignment, context) ?? 0) < 0) return;
    if (doppStatus !== undefined && permitsImport(doppStatus, context)) return;
    const terms = termsOf(consignment, context);
    if (!terms?.depositRequired || !terms.deposit.ok) return;
    if (dateOf(context.asOf) > terms.deposit.nominal)
      report({ message: 'unpaid', data: { import: shownDate(importDate), due: shownDate(terms.deposit.nominal) } });
  },
});
