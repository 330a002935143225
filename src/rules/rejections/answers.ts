import type { FactId } from '../../regulation';
import type { LocalizedText } from '../../values';
import type { RejectionAnswer } from './define-rejection';

/** What an answer to a refusal is called, what it means for the DOPP, and what that rests on. */
export interface AnswerMeaning {
  readonly title: LocalizedText;
  readonly text: LocalizedText;
  readonly grounds: readonly FactId[];
}

export const answers: Readonly<Record<RejectionAnswer, AnswerMeaning>> = {
  correction: {
    title: { ru: 'Исправить и отправить снова', en: 'Correct and send again' },
    text: {
      ru: 'Пока платёж не зарезервирован, исправьте данные и отправьте корректировку. После резервирования меняются только сведения о машине: тогда понадобится новая подача. В обоих случаях — до пересечения границы.',
      en: 'Until the deposit is reserved, correct the data and send a correction. After the reservation only the vehicle’s data can change: then a new filing is needed. Either way before the border is crossed.',
    },
    grounds: ['dopp.correction-before-crossing', 'dopp.vehicle-only-after-reservation'],
  },
  'new-filing': {
    title: { ru: 'Подать новую ДОПП', en: 'File a new DOPP' },
    text: {
      ru: 'Корректировкой этого не исправить: подайте новую ДОПП и считайте срок подачи заново. Прежний QR-код водителю не отдавайте.',
      en: 'A correction does not mend this: file a new DOPP and count the filing term anew. Do not give the driver the old QR code.',
    },
    grounds: ['dopp.vehicle-only-after-reservation', 'dopp.two-calendar-days'],
  },
  'vehicle-change': {
    title: { ru: 'Изменить сведения о машине', en: 'Change the vehicle’s data' },
    text: {
      ru: 'Сведения о машине можно изменить до пересечения границы, и после резервирования платежа тоже. Новая подача не нужна; проверьте, не сменился ли QR-код.',
      en: 'The vehicle’s data can change until the border is crossed, also after the deposit is reserved. No new filing is needed; check whether the QR code changed.',
    },
    grounds: ['dopp.vehicle-only-after-reservation', 'dopp.correction-before-crossing'],
  },
  payment: {
    title: { ru: 'Разобраться с платежом', en: 'Settle the payment' },
    text: {
      ru: 'ДОПП менять не нужно: исправьте, уточните или доплатите обеспечительный платёж и дождитесь смены статуса.',
      en: 'The DOPP stays as it is: correct, clarify or top up the deposit and wait for the status to change.',
    },
    grounds: ['deposit.separate-kbk', 'deposit.two-calendar-days'],
  },
  'hand-over': {
    title: { ru: 'Передать водителю QR-код', en: 'Hand the QR code over' },
    text: {
      ru: 'ДОПП менять не нужно: передайте QR-код перевозчику на бумаге или на экране и убедитесь, что статус разрешает ввоз.',
      en: 'The DOPP stays as it is: give the carrier the QR code on paper or on a screen and make sure the status permits import.',
    },
    grounds: ['qr.visualised-link', 'carrier.needs-qr'],
  },
  ask: {
    title: { ru: 'Спросить налоговую службу', en: 'Ask the tax service' },
    text: {
      ru: 'Что исправлять, по тексту решить нельзя. Спросите налоговую службу или своего оператора и приложите текст отказа целиком.',
      en: 'The text does not tell what to correct. Ask the tax service or your operator and attach the whole text of the refusal.',
    },
    grounds: ['rejection.no-catalogue'],
  },
};
