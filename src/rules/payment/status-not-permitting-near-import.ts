import { crossesSoon, permitsImport, termsOf } from '../consignment-terms';
import { defineRule } from '../define-rule';
import { shownDate } from '../shown';
import { annulled, refused } from './status-words';

export const statusNotPermittingNearImport = defineRule({
  id: 'SPOT-P-020',
  name: 'status-not-permitting-near-import',
  title: { ru: 'Статус ДОПП не разрешает ввоз', en: 'The DOPP’s status does not permit import' },
  goal: 'no-turn-back',
  kind: 'dynamic',
  scope: 'consignment',
  severity: 'warning',
  ground: { parameter: 'dopp.permitting-statuses' },
  reads: ['shipment', 'importDate', 'departureCountry', 'depositExemption', 'doppStatus', 'crossedAt'],
  marks: ['doppStatus'],
  inForce: { from: { parameter: 'stage.dopp' } },
  messages: {
    notPermitting: {
      ru: 'Ввоз {import}, а статус ДОПП «{status}». Известен один статус, разрешающий ввоз: {permitting}. Проверьте, зачтён ли платёж, и обновите статус до выезда.',
      en: 'The import is on {import}, and the DOPP’s status is “{status}”. One status is known to permit import: {permitting}. Check that the deposit was counted and refresh the status before departure.',
    },
  },
  explanation: {
    why: {
      ru: 'Статус, который не разрешает ввоз, — одно из трёх оснований развернуть машину. Полный список статусов не опубликован: известен только «Обеспечен», и из одного источника, поэтому это предупреждение. Свои названия можно добавить в настройках, параметр dopp.permitting-statuses.',
      en: 'A status that does not permit import is one of the three grounds for turning a truck back. The full list of statuses is not published: only «Обеспечен» (secured) is known, and from a single source, hence a warning. Other names can be added in Settings as dopp.permitting-statuses.',
    },
    wrong: {
      rows: [{ shipment: 'SH-1', departureCountry: 'KZ', importDate: '24.11.2026', doppStatus: 'На проверке' }],
    },
    right: {
      rows: [{ shipment: 'SH-1', departureCountry: 'KZ', importDate: '24.11.2026', doppStatus: 'Обеспечен' }],
    },
  },
  check(consignment, context, report) {
    const { importDate, doppStatus: status } = consignment.values;
    if (importDate === undefined || status === undefined) return; // narrows
    if (!crossesSoon(consignment, context) || permitsImport(status, context)) return;
    if (annulled.test(status) || refused.test(status)) return;
    if (!termsOf(consignment, context)?.depositRequired) return;
    const permitting = context.regulation.on('dopp.permitting-statuses', context.asOf)?.value ?? [];
    report({
      message: 'notPermitting',
      data: {
        import: shownDate(importDate),
        status,
        permitting: permitting.map((name) => `«${name}»`).join(', '),
      },
    });
  },
});
