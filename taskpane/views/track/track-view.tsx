import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import { Button, MessageBar, MessageBarBody, SearchBox, Subtitle2, Text, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSync20Regular, DocumentArrowUp20Regular, TableSimple20Regular, VehicleTruckProfile24Regular } from '@fluentui/react-icons';
import { momentText } from '../../../src/values';
import { usePane } from '../../pane-context';
import { Disclosure } from '../../parts/disclosure';
import { EmptyState } from '../../parts/empty-state';
import { RunPanel } from '../../parts/run-panel';
import { SheetFields } from '../../parts/sheet-fields';
import { useLayout } from '../../parts/use-layout';
import { useRun } from '../../parts/use-run';
import type { Entry, StatusChange, TextFile, TrackOutcome } from '../../services';
import { pageOf } from '../check/group-findings';
import { connectTo, readConnection } from '../settings/connection';
import { EntryFilter } from './entry-filter';
import { countByEntry, filterTracked } from './filter-tracked';
import { RejectionCard } from './rejection-card';
import { TrackedItem } from './tracked-item';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, '& button': { flexGrow: 1 } },
  search: { width: '100%', maxWidth: 'none' },
  change: {
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  conflict: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalS,
  },
});

const pageSize = 25;

/** Where every consignment stands, and what the last sync changed. */
export function TrackView(): ReactNode {
  const { t, services, sheet, asOf, profile, fail } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const run = useRun<TrackOutcome>();
  const sync = (source?: TextFile): void =>
    void run.start((signal, onProgress) =>
      services.useCases.syncStatuses({ sheet, asOf, profile, signal, onProgress, ...(source ? { source } : {}) }),
    );
  const connection = readConnection(profile, services.storage);
  const ask = (): void =>
    void run.start(async (signal, onProgress) => {
      const connector = connection && (await connectTo(connection));
      return services.useCases.syncStatuses({ sheet, asOf, profile, signal, onProgress, ...(connector ? { connector } : {}) });
    });
  const pick = async (): Promise<void> => {
    try {
      const file = await services.files.open('.json');
      if (file) sync(file);
    } catch (fault) {
      fail(fault);
    }
  };
  return (
    <div className={layout.stack}>
      <SheetFields disabled={run.running} />
      <div className={styles.buttons} role="group" aria-label={t('track.source')}>
        {connection && (
          <Button appearance="primary" icon={<ArrowSync20Regular />} disabled={run.running} onClick={ask}>
            {t('track.ask')}
          </Button>
        )}
        <Button
          appearance={run.outcome || connection ? 'secondary' : 'primary'}
          icon={<DocumentArrowUp20Regular />}
          disabled={run.running}
          onClick={() => void pick()}
        >
          {t('track.pick')}
        </Button>
        <Button icon={<TableSimple20Regular />} disabled={run.running} onClick={() => sync()}>
          {t('track.read')}
        </Button>
      </div>
      <RunPanel
        running={run.running}
        progress={run.progress}
        fault={run.fault}
        label={t('track.running')}
        onCancel={run.cancel}
      />
      <RejectionCard outcome={run.outcome} />
      {run.outcome ? (
        <TrackResult key={run.outcome.syncedAt ?? 'sheet'} outcome={run.outcome} onTaken={() => sync()} />
      ) : (
        !run.running && (
          <EmptyState
            icon={VehicleTruckProfile24Regular}
            title={t('track.emptyTitle')}
            points={[t('track.emptyEntry'), t('track.emptyFile'), t('track.emptyKeep')]}
          />
        )
      )}
    </div>
  );
}

function TrackResult({ outcome, onTaken }: { readonly outcome: TrackOutcome; readonly onTaken: () => void }): ReactNode {
  const { t, say, language, services, fail } = usePane();
  const styles = useStyles();
  const layout = useLayout();
  const [entries, setEntries] = useState<ReadonlySet<Entry>>(new Set());
  const [search, setSearch] = useState('');
  const [pages, setPages] = useState(1);
  const [decided, setDecided] = useState<ReadonlySet<StatusChange>>(new Set());
  const deferred = useDeferredValue(search);
  const found = useMemo(
    () => filterTracked(outcome.consignments, { entries, search: deferred }),
    [outcome, entries, deferred],
  );
  const { shown, next } = pageOf(found, pages, pageSize);
  const conflicts = outcome.conflicts.filter((conflict) => !decided.has(conflict));
  if (outcome.consignments.length === 0)
    return <EmptyState icon={VehicleTruckProfile24Regular} title={t('track.none')} text={t('track.noneText')} />;

  const take = async (conflict: StatusChange): Promise<void> => {
    try {
      await outcome.accept(conflict);
      setDecided(new Set([...decided, conflict]));
      if (conflicts.length === 1) onTaken();
    } catch (fault) {
      fail(fault);
    }
  };
  return (
    <section className={layout.stack}>
      <div role="status">
        <Text block size={200} className={layout.muted}>
          {outcome.syncedAt
            ? t('track.synced', { date: momentText(outcome.syncedAt, language) })
            : t('track.neverSynced')}
          {outcome.syncedAt && outcome.changed.length === 0 && ` · ${t('track.unchanged')}`}
        </Text>
      </div>
      <EntryFilter
        counts={countByEntry(outcome.consignments)}
        chosen={entries}
        onToggle={(entry) => {
          const after = new Set(entries);
          if (!after.delete(entry)) after.add(entry);
          setEntries(after);
        }}
      />
      <Text size={200} className={layout.muted}>
        {t('track.basis')}
      </Text>

      {conflicts.length > 0 && (
        <div>
          <Subtitle2 as="h2" block>
            {t('track.conflicts', { count: conflicts.length })}
          </Subtitle2>
          <Text size={200}>{t('track.conflictsText')}</Text>
          {conflicts.map((conflict) => (
            <div key={conflict.cell} className={styles.conflict}>
              <Text weight="semibold">
                {conflict.key} · {conflict.cell} · {say(conflict.title)}
              </Text>
              <Text>
                {t('track.inSheet')}: {conflict.before || t('common.empty')}
              </Text>
              <Text>
                {t('track.incoming')}: {conflict.after || t('common.empty')}
              </Text>
              <div className={layout.wrap}>
                <Button size="small" onClick={() => void take(conflict)}>
                  {t('track.take')}
                </Button>
                <Button size="small" appearance="subtle" onClick={() => setDecided(new Set([...decided, conflict]))}>
                  {t('track.keep')}
                </Button>
              </div>
            </div>
          ))}
        </div>
      )}
      {outcome.changed.length > 0 && (
        <Disclosure heading={2} title={t('track.changed', { count: outcome.changed.length })}>
          <ul className={layout.list}>
            {outcome.changed.map((change) => (
              <li key={change.cell} className={styles.change}>
                <Text size={200}>
                  {change.key} · {say(change.title)}: {change.before || t('common.empty')} →{' '}
                  <strong>{change.after || t('common.empty')}</strong>
                </Text>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {outcome.unmatched.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('track.unmatched', { keys: outcome.unmatched.join(', ') })}</MessageBarBody>
        </MessageBar>
      )}
      {outcome.problems.length > 0 && (
        <Disclosure heading={2} title={t('track.problems', { count: outcome.problems.length })}>
          <ul className={layout.list}>
            {outcome.problems.map((problem, index) => (
              <li key={index} className={styles.change}>
                <Text size={200}>{say(problem.text, problem.data)}</Text>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}

      {outcome.consignments.length > 5 && (
        <SearchBox
          className={styles.search}
          value={search}
          aria-label={t('track.search')}
          placeholder={t('track.search')}
          onChange={(_, data) => setSearch(data.value)}
        />
      )}
      <ul className={layout.list}>
        {shown.map((consignment) => (
          <TrackedItem
            key={consignment.key}
            consignment={consignment}
            sheet={outcome.sheet}
            onGo={(cell) => services.workbook.select(outcome.sheet, cell).catch(fail)}
          />
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
