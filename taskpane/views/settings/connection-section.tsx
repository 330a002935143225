import { useEffect, useState, type ReactNode } from 'react';
import { Button, Field, Select, Spinner, Text } from '@fluentui/react-components';
import { testConnection, type ConnectionReport } from '../../../src/connector';
import type { AnyAdapter } from '../../../src/connector/adapters';
import { usePane } from '../../pane-context';
import { useLayout } from '../../parts/use-layout';
import { connectTo, loadAdapters, readConnection } from '../../use-cases/connection';
import { typedConnection, withConnection } from './connection';
import { ConnectionField, isShown } from './connection-field';
import { ConnectionResult } from './connection-result';
import { Section } from './section';

/**
 * Where statuses come from: one of the adapters, its own fields, and a test that says what works. Secrets are kept on
 * this computer beside the address they belong to.
 */
export function ConnectionSection(): ReactNode {
  const { t, say, services, profile, setProfile, fail } = usePane();
  const layout = useLayout();
  const [adapters, setAdapters] = useState<readonly AnyAdapter[]>();
  const [testing, setTesting] = useState(false);
  const [report, setReport] = useState<ConnectionReport>();
  useEffect(() => {
    let current = true;
    loadAdapters().then((loaded) => current && setAdapters(loaded.adapters), fail);
    return () => {
      current = false;
    };
  }, [fail]);

  const typed = typedConnection(profile);
  const adapter = adapters?.find(({ kind }) => kind === typed?.kind);
  const missing = adapter && typed ? adapter.unfit(typed) : [];
  const change = (connection: typeof typed): void => {
    setReport(undefined);
    setProfile(withConnection(profile, connection));
  };
  const test = async (): Promise<void> => {
    setTesting(true);
    try {
      const connection = readConnection(profile, services.storage);
      const connector = connection && (await connectTo(connection));
      setReport(connector ? await testConnection(connector) : notConfigured);
    } catch (fault) {
      fail(fault);
    }
    setTesting(false);
  };
  return (
    <Section title={t('settings.connection')} text={t('settings.connectionText')}>
      {adapters === undefined ? (
        <Spinner size="tiny" label={t('settings.connectionLoading')} />
      ) : (
        <Field label={t('settings.connectionKind')}>
          <Select
            value={adapter?.kind ?? ''}
            onChange={(_, { value }) => change(value === '' ? undefined : { kind: value })}
          >
            <option value="">{t('settings.connectionNone')}</option>
            {adapters.map(({ kind, title }) => (
              <option key={kind} value={kind}>
                {say(title)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {adapter && typed && (
        <>
          <Text size={200} className={layout.muted}>
            {say(adapter.about)}
          </Text>
          {adapter.form
            .filter((field) => isShown(field, adapter, typed))
            .map((field) => (
              <ConnectionField
                key={`${adapter.kind} ${field.name}`}
                adapter={adapter}
                field={field}
                connection={typed}
                missing={missing.includes(field.name)}
                onChange={change}
                onSecret={() => setReport(undefined)}
              />
            ))}
          <div>
            <Button disabled={testing || missing.length > 0} onClick={() => void test()}>
              {t('settings.connectionTest')}
            </Button>
          </div>
          <div role="status">
            {testing ? <Text size={200}>{t('settings.connectionTesting')}</Text> : report && <ConnectionResult adapter={adapter} report={report} />}
          </div>
        </>
      )}
    </Section>
  );
}

const notConfigured: ConnectionReport = {
  answers: false,
  fault: 'not-configured',
  capabilities: [],
  forbidden: [],
  problems: [],
  simulated: false,
};
