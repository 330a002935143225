import { useState, type ReactNode } from 'react';
import { Button, Text } from '@fluentui/react-components';
import { ArrowUpload20Regular } from '@fluentui/react-icons';
import { parseCentralBankRates, type PaymentProblem } from '../../../src/payments';
import { momentText } from '../../../src/values';
import { usePane } from '../../pane-context';
import { useLayout } from '../../parts/use-layout';
import type { AddedRates } from '../../services';
import { Section } from '../settings/section';
import { ProblemList } from './problem-list';

/** Conflicts named one by one. */
const namedConflicts = 10;

/** Takes the central bank's file of a day into the rates sheet. */
export function RatesSection({ sheet, onAdded }: { readonly sheet: string; readonly onAdded: () => void }): ReactNode {
  const { t, language, services, fail, refreshSheets } = usePane();
  const layout = useLayout();
  const [problems, setProblems] = useState<readonly PaymentProblem[]>([]);
  const [added, setAdded] = useState<AddedRates>();
  const load = async (): Promise<void> => {
    try {
      const file = await services.files.openBytes('.xml');
      if (!file) return;
      const read = parseCentralBankRates(file.bytes);
      setProblems(read.problems);
      setAdded(undefined);
      if (read.rates.length === 0) return;
      setAdded(await services.useCases.addRates(read.rates, language));
      services.onRatesWritten?.();
      onAdded();
      refreshSheets();
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
      <ProblemList problems={problems} sheet={sheet} />
      {added && (
        <div className={layout.tight} role="status">
          <Text>{t('pay.ratesAdded', { sheet: added.sheet, added: added.added, unchanged: added.unchanged })}</Text>
          {added.conflicts.slice(0, namedConflicts).map(({ currency, date, inSheet, incoming }) => (
            <Text key={`${currency}${date}`} size={200}>
              {t('pay.ratesConflict', { currency, date: momentText(date, language), inSheet, incoming })}
            </Text>
          ))}
        </div>
      )}
    </Section>
  );
}
