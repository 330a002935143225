import { taxServiceStatuses, type StatusTable } from '../../lifecycle';

/** What the gateway itself says of a DOPP before anybody outside does. */
export const takenStatus = 'Подготовлен, принят шлюзом';

/** The simulator’s words; none of them, but for «Обеспечен», is a status of the tax service. */
export const simulatorStatuses = {
  registered: 'СИМУЛЯТОР: зарегистрирован',
  awaiting: 'СИМУЛЯТОР: ожидает обеспечения',
  rejected: 'СИМУЛЯТОР: отказано',
  secured: 'Обеспечен',
} as const;

export const gatewayStatuses: StatusTable = {
  ...taxServiceStatuses,
  [takenStatus]: 'checked',
  [simulatorStatuses.registered]: 'registered',
  [simulatorStatuses.awaiting]: 'awaiting-deposit',
  [simulatorStatuses.rejected]: 'rejected',
};
