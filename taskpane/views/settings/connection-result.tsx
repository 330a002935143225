import type { ReactNode } from 'react';
import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { Capability, ConnectionReport } from '../../../src/connector';
import type { AnyAdapter } from '../../../src/connector/adapters';
import { usePane } from '../../pane-context';
import { faultText } from '../../use-cases/connection-faults';

const words = {
  changes: 'settings.canChanges',
  submit: 'settings.canSubmit',
  status: 'settings.canStatus',
  qr: 'settings.canQr',
  record: 'settings.canRecord',
  rates: 'settings.canRates',
  shipments: 'settings.canShipments',
  'write-statuses': 'settings.canWriteStatuses',
} as const satisfies Record<Capability, string>;

const all = Object.keys(words) as readonly Capability[];

/** What a test of the connection found: what works, what does not, and why. */
export function ConnectionResult({ adapter, report }: { readonly adapter: AnyAdapter; readonly report: ConnectionReport }): ReactNode {
  const { t, say } = usePane();
  if (!report.answers)
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{t('settings.connectionFails')}</MessageBarTitle>
          {say(faultText(report.fault ?? 'unreachable', adapter))}
        </MessageBarBody>
      </MessageBar>
    );
  const list = (capabilities: readonly Capability[]): string => capabilities.map((one) => t(words[one])).join(', ');
  const lacking = all.filter((one) => !report.capabilities.includes(one) && !report.forbidden.includes(one));
  return (
    <MessageBar intent={report.simulated || report.problems.length > 0 ? 'warning' : 'success'} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{t('settings.connectionWorks')}</MessageBarTitle>
        {report.simulated && <div>{t('settings.connectionSimulated')}</div>}
        <div>{t('settings.connectionCan', { list: list(report.capabilities) })}</div>
        {report.forbidden.length > 0 && <div>{t('settings.connectionForbidden', { list: list(report.forbidden) })}</div>}
        {lacking.length > 0 && <div>{t('settings.connectionCannot', { list: list(lacking) })}</div>}
        {report.problems.length > 0 && <div>{t('settings.connectionProblems', { count: report.problems.length, path: report.problems[0]?.path ?? '' })}</div>}
      </MessageBarBody>
    </MessageBar>
  );
}
