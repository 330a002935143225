import { useDeferredValue, useEffect, useMemo, useState, type ReactNode } from 'react';
import { Button, Field, Input, Text, Title3, makeStyles, tokens } from '@fluentui/react-components';
import { Calculator24Regular } from '@fluentui/react-icons';
import { monthText, parseMonth, type Month } from '../../../src/month';
import { momentText } from '../../../src/values';
import { usePane } from '../../pane-context';
import { DoubtList } from '../../parts/doubt-list';
import { EmptyState } from '../../parts/empty-state';
import { Labelled } from '../../parts/labelled';
import { ListSearch } from '../../parts/list-search';
import { RunScreen } from '../../parts/run-screen';
import { useLayout } from '../../parts/use-layout';
import { useRun } from '../../parts/use-run';
import { WriteTables } from '../../parts/write-tables';
import type { BuildOutcome } from '../../services';
import { moneyLabel } from '../../texts';
import { pageOf } from '../check/group-findings';
import { ConsignmentCard } from './consignment-card';

const useStyles = makeStyles({
  total: { display: 'flex', flexDirection: 'column', gap: '2px' },
  cards: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

const pageSize = 25;

/** Amounts, deadlines and documents of every consignment. */
export function BuildView(): ReactNode {
  const { t, services, sheet, asOf, profile } = usePane();
  const run = useRun<BuildOutcome>();
  const build = (): void =>
    void run.start((signal, onProgress) =>
      services.useCases.buildDocuments({ sheet, asOf, profile, signal, onProgress }),
    );
  return (
    <RunScreen
      run={run}
      onRun={build}
      icon={Calculator24Regular}
      label={t('build.run')}
      againLabel={t('build.runAgain')}
      runningLabel={t('build.running')}
      emptyIcon={Calculator24Regular}
      emptyTitle={t('build.emptyTitle')}
      emptyPoints={[t('build.emptyDeposit'), t('build.emptyDeadline'), t('build.emptyFiles')]}
    >
      {(outcome) => <BuildResult outcome={outcome} />}
    </RunScreen>
  );
}

function BuildResult({ outcome }: { readonly outcome: BuildOutcome }): ReactNode {
  const { t, language } = usePane();
  const styles = useStyles();
  const layout = useLayout();
  const [search, setSearch] = useState('');
  const [pages, setPages] = useState(1);
  const deferred = useDeferredValue(search);
  const found = useMemo(() => {
    const wanted = deferred.trim().toLowerCase();
    return outcome.consignments.filter(({ key, supplier, truckPlate }) =>
      `${key} ${supplier ?? ''} ${truckPlate ?? ''}`.toLowerCase().includes(wanted),
    );
  }, [outcome, deferred]);
  const { shown, next } = pageOf(found, pages, pageSize);
  if (outcome.consignments.length === 0)
    return <EmptyState icon={Calculator24Regular} title={t('build.none')} text={t('build.noneText')} />;
  return (
    <section className={layout.stack}>
      <div className={styles.total} role="status">
        <Text size={200} className={layout.muted}>
          {t('build.totals')} · {t('build.consignments', { count: outcome.consignments.length })} ·{' '}
          {momentText(outcome.asOf, language)}
        </Text>
        <Title3 as="h2">{moneyLabel(outcome.totals.total, language)}</Title3>
        <Text size={200}>
          {t('build.totalsParts', {
            vat: moneyLabel(outcome.totals.vat, language),
            excise: moneyLabel(outcome.totals.excise, language),
          })}
        </Text>
        {outcome.notComputed > 0 && <Text size={200}>{t('build.notComputed', { count: outcome.notComputed })}</Text>}
      </div>
      <DoubtList doubts={outcome.doubts} />
      <Section4 outcome={outcome} />
      <ListSearch count={outcome.consignments.length} value={search} label={t('build.search')} onSearch={setSearch} />
      <ul className={`${layout.list} ${styles.cards}`}>
        {shown.map((consignment) => (
          <ConsignmentCard key={consignment.key} consignment={consignment} sheet={outcome.sheet} />
        ))}
      </ul>
      {found.length === 0 && <Text role="status">{t('check.noMatches')}</Text>}
      {next > 0 && (
        <Button appearance="subtle" onClick={() => setPages(pages + 1)}>
          {t('common.showMore', { count: next })}
        </Button>
      )}
    </section>
  );
}

type Section4Tables = Awaited<ReturnType<BuildOutcome['section4']>>;

/** Section 4 of the month in the field; made again whenever the month or the outcome changes. */
function useSection4(outcome: BuildOutcome, month: Month | undefined): Section4Tables | undefined {
  const { fail } = usePane();
  const [made, setMade] = useState<{ readonly outcome: BuildOutcome; readonly month: Month | undefined; readonly tables: Section4Tables }>();
  useEffect(() => {
    const controller = new AbortController();
    outcome.section4(month, controller.signal).then(
      (tables) => {
        if (!controller.signal.aborted) setMade({ outcome, month, tables });
      },
      (fault: unknown) => {
        if (!controller.signal.aborted) fail(fault);
      },
    );
    return () => controller.abort();
  }, [outcome, month, fail]);
  return made?.outcome === outcome && made.month === month ? made.tables : undefined;
}

function Section4({ outcome }: { readonly outcome: BuildOutcome }): ReactNode {
  const { t, language } = usePane();
  const layout = useLayout();
  const [typed, setTyped] = useState<string>();
  const shown = typed ?? outcome.section4Month ?? '';
  const month = parseMonth(shown);
  const isWrong = shown !== '' && month === undefined;
  const made = useSection4(outcome, month);
  const tables = useMemo(() => made?.(language) ?? [], [made, language]);
  return (
    <Labelled label={t('build.section4')}>
      <div className={layout.columns}>
        <Field
          label={t('build.section4Month')}
          validationState={isWrong ? 'error' : 'none'}
          {...(isWrong ? { validationMessage: t('month.monthHint') } : { hint: t('build.section4MonthHint') })}
        >
          <Input value={shown} onChange={(_, data) => setTyped(data.value.trim())} />
        </Field>
      </div>
      <Text size={200}>
        {month === undefined
          ? tables.length === 0
            ? t('build.section4Nothing')
            : t('build.section4Plan')
          : t('build.section4Text', { month: monthText(month, language) })}
      </Text>
      <div>
        <WriteTables label={t('build.section4Write')} tables={() => tables} disabled={isWrong || tables.length === 0} />
      </div>
    </Labelled>
  );
}
