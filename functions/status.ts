import type { ConnectorFault } from '../src/connector';
import { CellError } from '../src/shipment/model';
import type { LocalizedText } from '../src/values';
import { defineFunction, required } from './define-function';
import { notAvailable, type Refusal } from './fault';
import { answerHostLater } from './host';
import { readText } from './readers';

/**
 * Status of a DOPP as the source of statuses in the pane's settings tells it. All cells that are calculated together are asked for at once.
 * @customfunction STATUS
 * @param doppNumber Number of the DOPP.
 * @returns The status in the words of the source, such as "Обеспечен".
 */
export function status(doppNumber: unknown[][]): Promise<unknown[][]> {
  return answerHostLater(statusFunction, [doppNumber]);
}

export const statusFunction = defineFunction({
  name: 'STATUS',
  host: status,
  parameters: [required('doppNumber', readText)],
  async fetch([numbers], { lookUpStatus }) {
    if (!lookUpStatus) return {};
    const cells = (Array.isArray(numbers) ? (numbers as readonly (readonly unknown[])[]).flat() : [numbers]).filter(
      (cell) => cell !== undefined && cell !== null && !(cell instanceof CellError),
    );
    const wanted = [...new Set(cells.map((cell) => String(cell).trim()).filter((text) => text !== ''))];
    const answers = await Promise.all(wanted.map(async (number) => [number, await lookUpStatus(number)] as const));
    return { statuses: new Map(answers) };
  },
  compute([number], { statuses }): string | Refusal {
    const answer = statuses?.get(number);
    if (answer === undefined) return notAvailable(texts.notConnected);
    if (!answer.ok) return notAvailable(faults[answer.fault]);
    const text = answer.value?.status;
    if (text !== undefined) return text;
    return notAvailable(answer.value ? texts.noStatus : texts.unknown, { number: number.slice(0, 60) });
  },
});

const texts = {
  notConnected: {
    ru: 'Источник статусов не подключён. Подключите его в панели СПОТ, раздел «Настройки»',
    en: 'No source of statuses is connected. Connect one in the SPOT pane, section Settings',
  },
  unknown: { ru: 'Источник статусов не знает ДОПП «{number}»', en: 'The source of statuses knows no DOPP “{number}”' },
  noStatus: { ru: 'У ДОПП «{number}» ещё нет статуса', en: 'DOPP “{number}” has no status yet' },
} as const satisfies Record<string, LocalizedText>;

const faults: Readonly<Record<ConnectorFault, LocalizedText>> = {
  'not-configured': texts.notConnected,
  unreachable: {
    ru: 'Источник статусов не отвечает. Проверьте сеть и пересчитайте ячейку',
    en: 'The source of statuses does not answer. Check the network and calculate the cell again',
  },
  busy: {
    ru: 'Источник статусов просит подождать. Пересчитайте ячейку через минуту',
    en: 'The source of statuses asks to wait. Calculate the cell again in a minute',
  },
  refused: {
    ru: 'Источник статусов отказал в доступе. Проверьте ключ в панели СПОТ, раздел «Настройки»',
    en: 'The source of statuses refused access. Check the token in the SPOT pane, section Settings',
  },
  unreadable: {
    ru: 'Ответ источника статусов не удалось прочитать. Проверьте подключение в панели СПОТ',
    en: 'The answer of the source of statuses could not be read. Test the connection in the SPOT pane',
  },
  cancelled: { ru: 'Запрос статуса остановлен', en: 'The request for the status was stopped' },
};
