import { useState, type ReactNode } from 'react';
import { Button, Field, Input, Text } from '@fluentui/react-components';
import { testConnection, type ConnectionReport } from '../../../src/connector';
import { usePane } from '../../pane-context';
import { connectTo, keepToken, readConnection, tokenOf, withAddress } from './connection';
import { Section } from './section';

/** Where statuses come from: the address, the token kept on this computer only, and a test that says what works. */
export function ConnectionSection(): ReactNode {
  const { t, services, profile, setProfile } = usePane();
  const kept = profile.connector?.['url'];
  const [url, setUrl] = useState(typeof kept === 'string' ? kept : '');
  const [token, setToken] = useState(tokenOf(services.storage, url));
  const [testing, setTesting] = useState(false);
  const [report, setReport] = useState<ConnectionReport>();
  const tried = async (): ReturnType<typeof connectTo> => {
    const connection = readConnection(withAddress(profile, url.trim()), services.storage);
    return connection && connectTo(connection);
  };
  const test = async (): Promise<void> => {
    setTesting(true);
    const connector = await tried().catch(() => undefined);
    setReport(
      connector ? await testConnection(connector) : { answers: false, fault: 'not-configured', capabilities: [], problems: [] },
    );
    setTesting(false);
  };
  return (
    <Section title={t('settings.connection')}>
      <Field label={t('settings.connectionAddress')} hint={t('settings.connectionAddressHint')}>
        <Input
          value={url}
          type="url"
          onChange={(_, { value }) => {
            setUrl(value);
            setToken(tokenOf(services.storage, value.trim()));
            setReport(undefined);
            setProfile(withAddress(profile, value.trim()));
          }}
        />
      </Field>
      <Field label={t('settings.connectionToken')} hint={t('settings.connectionTokenHint')}>
        <Input
          value={token}
          type="password"
          autoComplete="off"
          disabled={url.trim() === ''}
          onChange={(_, { value }) => {
            setToken(value.trim());
            setReport(undefined);
            keepToken(services.storage, url.trim(), value.trim());
          }}
        />
      </Field>
      <div>
        <Button disabled={testing || url.trim() === ''} onClick={() => void test()}>
          {t('settings.connectionTest')}
        </Button>
      </div>
      <Text role="status" size={200}>
        {testing ? t('settings.connectionTesting') : report && t(report.answers ? 'settings.connectionWorks' : faultTexts[report.fault ?? 'unreachable'])}
      </Text>
    </Section>
  );
}

const faultTexts = {
  'not-configured': 'settings.connectionUnfit',
  unreachable: 'settings.connectionUnreachable',
  busy: 'settings.connectionBusy',
  refused: 'settings.connectionRefused',
  unreadable: 'settings.connectionUnreadable',
  cancelled: 'settings.connectionUnreachable',
} as const;
