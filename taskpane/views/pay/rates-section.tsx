import { useState, type ReactNode } from 'react';
import { Button, Text } from '@fluentui/react-components';
import { ArrowUpload20Regular } from '@fluentui/react-icons';
import { parseCentralBankRates, type PaymentProblem, type RateRow } from '../../../src/payments';
import { momentText } from '../../../src/values';
import { usePane } from '../../pane-context';
import { useLayout } from '../../parts/use-layout';
import type { AddedRates } from '../../services';
import { Section } from '../settings/section';
import { ProblemList } from './problem-list';
import { RatesOfConnector } from './rates-of-connector';

/** Conflicts named one by one. */
const namedConflicts = 10;

/** Takes the central bank's rates of a day into the rates sheet, from its file or from the connector. */
export function RatesSection({ sheet, onAdded }: { readonly sheet: string; readonly onAdded: () => void }): ReactNode {
  const { t, language, services, fail, refreshSheets } = usePane();
  const layout = useLayout();
  const [problems, setProblems] = useState<readonly PaymentProblem[]>([]);
  const [added, setAdded] = useState<AddedRates>();
  const add = async (rates: readonly RateRow[]): Promise<void> => {
    setAdded(undefined);
    if (rates.length === 0) return;
    setAdded(await services.useCases.addRates(rates, language));
    services.onRatesWritten?.();
    onAdded();
    refreshSheets();
  };
  const load = async (): Promise<void> => {
    try {
      const file = await services.files.openBytes('.xml');
      if (!file) return;
      const read = parseCentralBankRates(file.bytes);
      setProblems(read.problems);
      await add(read.rates);
    } catch (fault) {
      fail(fault);
    }
  };
  return (
    <Section title={t('pay.rates')} text={t('pay.ratesText')}>
      <div>
        <Button icon={<ArrowUpload20Regular />} onClick={() => void load()}>
          {t('pay.ratesLoad')}
        </Button>
      </div>
      <RatesOfConnector
        onAdd={(rates) => {
          setProblems([]);
          add(rates).catch(fail);
        }}
      />
      <ProblemList problems={problems} sheet={sheet} />
      {added && (
        <div className={layout.tight} role="status">
          <Text>{t('pay.ratesAdded', { sheet: added.sheet, added: added.added, unchanged: added.unchanged })}</Text>
          {added.conflicts.slice(0, namedConflicts).map(({ currency, date, inSheet, incoming }) => (
            <Text key={`${currency}${date}`} size={200}>
              {t('pay.ratesConflict', { currency, date: momentText(date, language), inSheet, incoming })}
            </Text>
          ))}
          {added.conflicts.length > namedConflicts && (
            <Text size={200}>{t('pay.ratesMoreConflicts', { count: added.conflicts.length - namedConflicts })}</Text>
          )}
        </div>
      )}
    </Section>
  );
}
