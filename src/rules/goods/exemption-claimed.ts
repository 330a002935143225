import { defineRule } from '../define-rule';

export const exemptionClaimed = defineRule({
  id: 'SPOT-R-122',
  name: 'exemption-claimed',
  title: { ru: 'Платёж не считается: заявлено основание', en: 'No deposit is computed: a ground is claimed' },
  goal: 'right-deposit',
  kind: 'static',
  scope: 'consignment',
  severity: 'info',
  ground: { parameter: 'deposit.exemptions' },
  reads: ['depositExemption', 'importDate'],
  marks: ['depositExemption'],
  messages: {
    claimed: {
      ru: 'Заявлено основание «{title}», поэтому обеспечительный платёж не считается. Убедитесь, что на дату ввоза основание действует: условия мы не проверяем.',
      en: 'The ground “{title}” is claimed, so no deposit is computed. Make sure that it holds on the import date: its conditions are not checked here.',
    },
  },
  explanation: {
    why: {
      ru: 'Крупнейшие налогоплательщики, участники налогового мониторинга и те, кто ввозит давальческое сырьё, платёж не вносят, но ДОПП и QR-код им нужны. Пороги и условия не опубликованы, программа верит коду в ячейке. Код, случайно скопированный из другой перевозки, оставит её без платежа.',
      en: 'Largest taxpayers, participants in tax monitoring and those who import raw materials for processing pay no deposit, but they need the DOPP and the QR code. Thresholds and conditions are not published, the program believes the code in the cell. A code copied from another shipment by accident leaves this one without a deposit.',
    },
    wrong: { rows: [{ shipment: 'SH-1', depositExemption: 'processing' }] },
    right: { rows: [{ shipment: 'SH-1' }] },
  },
  check(consignment, context, report) {
    const { depositExemption = '', importDate } = consignment.values;
    const grounds = context.regulation.on('deposit.exemptions', importDate ?? context.asOf)?.value ?? {};
    const ground = Object.hasOwn(grounds, depositExemption) ? grounds[depositExemption] : undefined; // narrows
    // A ground that needs words has a rule of its own.
    if (ground && !ground.needsText) report({ message: 'claimed', data: { title: ground.title } });
  },
});
