import { useEffect, useState, type ReactNode } from 'react';
import { Button, Field, Input, Text } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons';
import type { Connector, ConnectorFault, SourceRate } from '../../../src/connector';
import type { RateRow } from '../../../src/payments';
import { dateOf, momentText, parseIsoDate, type CalendarDate } from '../../../src/values';
import { usePane } from '../../pane-context';
import { useLayout } from '../../parts/use-layout';
import type { TextKey } from '../../texts';
import { ratesOfSource } from '../../use-cases/add-rates';
import { connectTo, readConnection } from '../settings/connection';

type RatesOf = NonNullable<Connector['fetchRates']>;

/** What the source answered for a day. */
interface Answer {
  readonly date: CalendarDate;
  readonly items: readonly SourceRate[];
}

/** Rates the connector knows, asked for by day and shown with their source before they are added; nothing where it has none. */
export function RatesOfConnector({ onAdd }: { readonly onAdd: (rates: readonly RateRow[]) => void }): ReactNode {
  const { t, services, profile, asOf } = usePane();
  const layout = useLayout();
  const { storage } = services;
  const [ratesOf, setRatesOf] = useState<{ readonly fetch: RatesOf; readonly address: string }>();
  const [date, setDate] = useState(() => dateOf(asOf));
  const [asking, setAsking] = useState(false);
  const [answer, setAnswer] = useState<Answer>();
  const [fault, setFault] = useState<ConnectorFault>();
  useEffect(() => {
    let gone = false;
    const connection = readConnection(profile, storage);
    const url = connection?.settings['url'];
    Promise.resolve(connection && connectTo(connection)).then(
      (connector) => {
        if (gone) return;
        const address = typeof url === 'string' && url !== '' ? url : (connection?.kind ?? '');
        setRatesOf(
          connector?.fetchRates ? { fetch: connector.fetchRates.bind(connector), address } : undefined,
        );
        setAnswer(undefined);
        setFault(undefined);
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [profile, storage]);
  if (!ratesOf) return null;
  const ask = async (): Promise<void> => {
    setAsking(true);
    setFault(undefined);
    setAnswer(undefined);
    const answered = await ratesOf.fetch(date);
    if (answered.ok) setAnswer({ date, items: answered.value });
    else setFault(answered.fault);
    setAsking(false);
  };
  return (
    <div className={layout.stack}>
      <div className={layout.columns}>
        <Field label={t('pay.ratesDay')}>
          <Input
            type="date"
            value={date}
            onChange={(_, { value }) => {
              const day = parseIsoDate(value);
              if (!day) return;
              setDate(day);
              setAnswer(undefined);
            }}
          />
        </Field>
      </div>
      <div>
        <Button icon={<ArrowDownload20Regular />} disabled={asking} onClick={() => void ask()}>
          {t('pay.ratesAsk')}
        </Button>
      </div>
      {fault && (
        <Text role="status" size={200}>
          {t(faultTexts[fault], { address: ratesOf.address })}
        </Text>
      )}
      {answer && (
        <Rates
          answer={answer}
          address={ratesOf.address}
          onAdd={(rates) => {
            setAnswer(undefined);
            onAdd(rates);
          }}
        />
      )}
    </div>
  );
}

function Rates(props: {
  readonly answer: Answer;
  readonly address: string;
  readonly onAdd: (rates: readonly RateRow[]) => void;
}): ReactNode {
  const { answer, address } = props;
  const { t, language } = usePane();
  const layout = useLayout();
  const rates = ratesOfSource(answer.items);
  const asked = momentText(answer.date, language);
  const origins = [...new Set(answer.items.flatMap(({ origin }) => origin ?? []))];
  if (rates.length === 0)
    return (
      <Text role="status" size={200}>
        {t('pay.ratesNone', { date: asked, address })}
      </Text>
    );
  const days = [...new Set(rates.map(({ date }) => momentText(date, language)))];
  return (
    <div className={layout.tight} role="status">
      <Text size={200} className={layout.breakable}>
        {t('pay.ratesSource', { date: days.join(', '), source: [address, ...origins].join('; ') })}
      </Text>
      <ul className={layout.list}>
        {rates.map(({ date, currency, nominal, rate }) => (
          <li key={`${currency}${date}`}>
            <Text size={200}>{t('pay.ratesRow', { currency, nominal: String(nominal), rate: shown(rate.toFixed(), language) })}</Text>
          </li>
        ))}
      </ul>
      <div>
        <Button appearance="primary" onClick={() => props.onAdd(rates)}>
          {t('pay.ratesAdd', { count: rates.length })}
        </Button>
      </div>
    </div>
  );
}

function shown(rate: string, language: 'ru' | 'en'): string {
  return language === 'ru' ? rate.replace('.', ',') : rate;
}

const faultTexts: Readonly<Record<ConnectorFault, TextKey>> = {
  'not-configured': 'pay.ratesRefused',
  refused: 'pay.ratesRefused',
  unreachable: 'pay.ratesUnreachable',
  cancelled: 'pay.ratesUnreachable',
  busy: 'pay.ratesBusy',
  unreadable: 'pay.ratesUnreadable',
};
