import { crossesSoon } from '../consignment-terms';
import { defineRule } from '../define-rule';
import { shownDate } from '../shown';

export const qrMissingNearImport = defineRule({
  id: 'SPOT-P-022',
  name: 'qr-missing-near-import',
  title: { ru: 'Нет QR-кода накануне ввоза', en: 'No QR code close to the import' },
  goal: 'no-turn-back',
  kind: 'dynamic',
  scope: 'consignment',
  severity: 'error',
  ground: { fact: 'border.no-qr' },
  reads: ['shipment', 'importDate', 'doppNumber', 'doppDate', 'qr', 'crossedAt'],
  marks: ['qr'],
  inForce: { from: { parameter: 'stage.dopp' } },
  messages: {
    missing: {
      ru: 'ДОПП подана, ввоз {import}, а QR-кода нет. Обновите статус или возьмите код в личном кабинете; без кода машину развернут, поэтому до его получения задержите выезд.',
      en: 'The DOPP is filed, the import is on {import}, and there is no QR code. Refresh the status, or take the code from the taxpayer’s account; without it the truck is turned back, so hold the departure until it comes.',
    },
  },
  explanation: {
    why: {
      ru: 'Без QR-кода на границе выдают предписание о выезде. Код присваивают после проверки и, где нужно, после резервирования платежа, примерно через пятнадцать минут. Если накануне ввоза его нет, ДОПП не прошла проверку или платёж не зачтён.',
      en: 'Without a QR code the truck is ordered to leave at the border. The code is given after the check and, where needed, after the deposit is reserved, in about fifteen minutes. If it is missing the day before import, the DOPP did not pass or the deposit was not counted.',
    },
    wrong: { rows: [{ shipment: 'SH-1', importDate: '24.11.2026', doppNumber: 'D-100' }] },
    right: { rows: [{ shipment: 'SH-1', importDate: '24.11.2026', doppNumber: 'D-100', qr: 'КОД-100' }] },
  },
  check(consignment, context, report) {
    const { importDate, doppNumber, doppDate, qr } = consignment.values;
    if (importDate === undefined) return; // narrows
    if (qr !== undefined || !context.sheet.hasColumn('qr') || !crossesSoon(consignment, context)) return;
    if (doppNumber !== undefined || doppDate !== undefined)
      report({ message: 'missing', data: { import: shownDate(importDate) } });
  },
});
