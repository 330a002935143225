import { defineRejection } from './define-rejection';
import { differs } from './words';

export const statusNotPermitting = defineRejection({
  id: 'REJ-026',
  name: 'status-not-permitting',
  title: { ru: 'Статус не разрешает ввоз', en: 'Status does not permit import' },
  patterns: [
    {
      all: [
        'статус|status',
        'не разреш|не позвол|не допуск|не дает|не даёт|запрещ|not permit|not allow|does not let|prohibit|forbid',
      ],
      weight: 7,
    },
    { all: ['статус|status', differs, 'обеспечен|secured|ввоз|import'], weight: 5 },
    { all: ['статус|status', 'не обеспеч|not secured'], weight: 6 },
  ],
  columns: ['doppStatus', 'doppNumber', 'paymentOrder'],
  cause: {
    ru: 'Статус ДОПП на границе был не «Обеспечен» или другой, не разрешающий ввоз. Обычно платёж ещё не зарезервирован.',
    en: 'At the border the DOPP’s status was not «Обеспечен» (secured) or another one that permits import. Usually the deposit is not reserved yet.',
  },
  correct: {
    ru: 'Откройте страницу по QR-коду и посмотрите статус. Если платёж отправлен, дождитесь резервирования; если статус непонятен, спросите налоговую службу. Машину до этого не отправляйте.',
    en: 'Open the page behind the QR code and look at the status. If the deposit is sent, wait for the reservation; if the status is not clear, ask the tax service. Hold the truck until then.',
  },
  answer: 'ask',
  ground: 'border.status-must-permit',
});
