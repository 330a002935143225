import type { ConnectorFault } from '../../src/connector';
import type { AnyAdapter } from '../../src/connector/adapters';
import type { LocalizedText } from '../../src/values';

const usual: Readonly<Record<ConnectorFault, LocalizedText>> = {
  'not-configured': {
    ru: 'Настройки источника статусов не подходят. Адрес должен начинаться с https://; проверьте раздел «Настройки».',
    en: 'The settings of the source of statuses do not fit. Its address must begin with https://; look at Settings.',
  },
  unreachable: {
    ru: 'Источник статусов не отвечает. Проверьте адрес и сеть.',
    en: 'The source of statuses does not answer. Check the address and the network.',
  },
  busy: {
    ru: 'Источник статусов перегружен и просит подождать. Повторите через минуту.',
    en: 'The source of statuses is overloaded and asks to wait. Try again in a minute.',
  },
  refused: {
    ru: 'Источник статусов отказал в доступе. Проверьте ключ или пароль в настройках.',
    en: 'The source of statuses refused access. Check the token or password in Settings.',
  },
  unreadable: {
    ru: 'Источник статусов ответил не так, как ожидалось. Проверьте адрес в настройках.',
    en: 'The source of statuses did not answer as expected. Check the address in Settings.',
  },
  cancelled: { ru: 'Загрузка остановлена.', en: 'The load was stopped.' },
};

/** Why a source did not answer, in words. */
export function faultText(fault: ConnectorFault, adapter?: Pick<AnyAdapter, 'faults'>): LocalizedText {
  return adapter?.faults?.[fault] ?? usual[fault];
}
