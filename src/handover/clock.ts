import type { Fact, Regulation } from '../regulation';
import { facts } from '../regulation';
import type { Consignment } from '../shipment/model';
import { addMinutes, dateOf, minutesBetween, timeOf, type LocalizedText, type Moment } from '../values';

/** Where a consignment stands between the reserved DOPP and the crossed border. */
export const handoverSteps = ['qr', 'hand-over', 'acknowledgement', 'done', 'crossed'] as const;
export type HandoverStep = (typeof handoverSteps)[number];

/** What is next for a consignment on its way to the driver. */
export interface HandoverClock {
  readonly consignment: Consignment;
  readonly step: HandoverStep;
  readonly due?: Moment;
  readonly overdue: boolean;
  /** Minutes to the due moment, negative once it has passed. */
  readonly minutesLeft?: number;
  readonly text: LocalizedText;
  readonly ground: Fact;
}

/**
 * The clock of a consignment: the QR code is expected some minutes after the DOPP was secured, it must reach
 * the driver before the import. `securedAt` is when the status became one that permits import; while it is not
 * known the QR code has no due moment but the import.
 */
export function handoverClock(
  consignment: Consignment,
  { now, regulation, securedAt }: { readonly now: Moment; readonly regulation: Regulation; readonly securedAt?: Moment },
): HandoverClock {
  const { qr, handedOver, acknowledged, crossedAt, importDate, doppNumber, doppStatus } = consignment.values;
  const answer = (step: HandoverStep, words: Words, due: Moment | undefined, ground: Fact): HandoverClock => {
    const left = due === undefined ? undefined : minutesBetween(now, dueMoment(due));
    const overdue = left !== undefined && left < 0;
    return {
      consignment,
      step,
      ...(due === undefined ? {} : { due }),
      overdue,
      ...(left === undefined ? {} : { minutesLeft: left }),
      text: overdue ? words.overdue : words.waiting,
      ground,
    };
  };
  const needed = facts['carrier.needs-qr'];
  const finished = (step: 'done' | 'crossed'): HandoverClock => ({ consignment, step, overdue: false, text: texts[step], ground: needed });
  if (crossedAt !== undefined) return finished('crossed');
  if (qr === undefined) {
    if (doppNumber === undefined && doppStatus === undefined && securedAt === undefined) return answer('qr', texts.dopp, importDate, needed);
    const minutes = securedAt === undefined ? undefined : regulation.on('lead.qr-minutes', securedAt)?.value;
    return minutes === undefined || securedAt === undefined
      ? answer('qr', texts.qr, importDate, needed)
      : answer('qr', texts.qr, addMinutes(securedAt, minutes), facts['qr.fifteen-minutes']);
  }
  if (handedOver === undefined) return answer('hand-over', texts['hand-over'], importDate, needed);
  if (acknowledged === undefined) return answer('acknowledgement', texts.acknowledgement, importDate, needed);
  return finished('done');
}

/** A date without a time: the driver must have the code before that day begins. */
function dueMoment(due: Moment): Moment {
  return timeOf(due) === undefined ? addMinutes(dateOf(due), 0) : due;
}

interface Words {
  readonly waiting: LocalizedText;
  readonly overdue: LocalizedText;
}

const texts = {
  dopp: {
    waiting: {
      ru: 'На листе нет ни номера, ни статуса ДОПП. QR-код появится после подачи и резервирования.',
      en: 'The sheet has neither number nor status of a DOPP. The QR code comes after filing and reservation.',
    },
    overdue: {
      ru: 'Ввоз наступил, а в таблице нет ни номера, ни статуса ДОПП.',
      en: 'The import is due and the sheet has neither number nor status of a DOPP.',
    },
  },
  qr: {
    waiting: { ru: 'Ждём QR-код.', en: 'The QR code is awaited.' },
    overdue: {
      ru: 'QR-код уже должен быть. Проверьте статус в кабинете.',
      en: 'The QR code should be here. Check the status in the cabinet.',
    },
  },
  'hand-over': {
    waiting: { ru: 'Передайте QR-код водителю до ввоза.', en: 'Hand the QR code to the driver before the import.' },
    overdue: { ru: 'Ввоз наступил, а QR-код не передан водителю.', en: 'The import is due and the driver has no QR code.' },
  },
  acknowledgement: {
    waiting: { ru: 'Водитель ещё не подтвердил, что получил QR-код.', en: 'The driver has not confirmed the QR code yet.' },
    overdue: {
      ru: 'Ввоз наступил, а водитель не подтвердил QR-код. Позвоните ему.',
      en: 'The import is due and the driver has not confirmed the QR code. Call him.',
    },
  },
  done: { ru: 'QR-код у водителя.', en: 'The driver has the QR code.' },
  crossed: { ru: 'Граница пройдена.', en: 'The border is crossed.' },
} as const satisfies Record<string, LocalizedText | Words>;
