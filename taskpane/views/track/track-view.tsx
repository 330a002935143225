import { useDeferredValue, useEffect, useMemo, useState, type ReactNode } from 'react';
import { Button, MessageBar, MessageBarActions, MessageBarBody, Subtitle2, Text, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSync20Regular, DocumentArrowUp20Regular, TableSimple20Regular, VehicleTruckProfile24Regular } from '@fluentui/react-icons';
import { capabilitiesOf } from '../../../src/connector';
import { momentText, timeOf, type Moment } from '../../../src/values';
import { usePane } from '../../pane-context';
import { Disclosure } from '../../parts/disclosure';
import { EmptyState } from '../../parts/empty-state';
import { ListSearch } from '../../parts/list-search';
import { RunPanel } from '../../parts/run-panel';
import { SheetFields } from '../../parts/sheet-fields';
import { useLayout } from '../../parts/use-layout';
import { useRun } from '../../parts/use-run';
import type { Entry, StatusChange, TrackOutcome } from '../../services';
import { pageOf } from '../check/group-findings';
import { connectSource, readConnection } from '../../use-cases/connection';
import type { SourceView, TrackRequest } from '../../use-cases/tracking';
import { useAct } from '../border/use-act';
import { EntryFilter } from './entry-filter';
import { countByEntry, filterTracked } from './filter-tracked';
import { OutboxCard } from './outbox-card';
import { QrPictures } from './qr-pictures';
import { RejectionCard } from './rejection-card';
import { SourceActions } from './source-actions';
import { SubmitBar } from './submit-bar';
import { TrackedItem } from './tracked-item';
import { usePolling } from './use-polling';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, '& button': { flexGrow: 1 } },
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
const shownOdd = 10;
const shownUnmatched = 30;

/** Where every consignment stands, what the last sync changed, and what is sent to the source. */
export function TrackView(): ReactNode {
  const { t, say, services, sheet, asOf, profile, language, notify, fail, openView } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const run = useRun<TrackOutcome>();
  const source = useSource();
  const connected = source !== undefined;
  const [lookedAt, setLookedAt] = useState<Moment>();
  const sync = (more: Pick<TrackRequest, 'source' | 'online' | 'fresh'> = {}): void =>
    void run.start((signal, onProgress) => services.useCases.syncStatuses({ sheet, asOf, profile, signal, onProgress, ...more }));
  const ask = (): void => sync({ online: true });
  const pick = async (): Promise<void> => {
    try {
      const file = await services.files.open('.json,.csv');
      if (file) sync({ source: file });
    } catch (fault) {
      fail(fault);
    }
  };
  usePolling(connected && sheet !== '', async () => {
    if (run.running) return;
    const outcome = await services.useCases.statuses.poll({ sheet, asOf, profile, signal: { aborted: false }, onProgress: () => undefined });
    setLookedAt(services.clock.now());
    if (!outcome) return;
    const news = outcome.changed.length + outcome.conflicts.length;
    if (news > 0) notify(t('track.polled', { count: news }), outcome.conflicts.length > 0 ? 'warning' : 'info');
    if (run.outcome) run.replace(run.outcome, outcome);
    else await run.start(() => Promise.resolve(outcome));
  });
  const forget = (id: string): void =>
    void services.useCases.statuses.forget({ profile }, id).then(() => sync(), fail);
  return (
    <div className={layout.stack}>
      <SheetFields disabled={run.running} />
      <div className={styles.buttons} role="group" aria-label={t('track.source')}>
        {connected && (
          <Button appearance="primary" icon={<ArrowSync20Regular />} disabled={run.running} onClick={ask}>
            {t('track.ask')}
          </Button>
        )}
        <Button
          appearance={run.outcome || connected ? 'secondary' : 'primary'}
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
      <div className={layout.between}>
        <Text size={200} className={layout.muted}>
          {source
            ? t('track.connected', { source: [say(source.title), source.address].filter(Boolean).join(', ') })
            : t('track.notConnected')}
          {lookedAt !== undefined && ` · ${t('track.lookedAt', { time: timeOf(lookedAt) ?? momentText(lookedAt, language) })}`}
        </Text>
        {!connected && (
          <Button size="small" appearance="subtle" onClick={() => openView('settings')}>
            {t('track.connect')}
          </Button>
        )}
      </div>
      <RunPanel
        running={run.running}
        progress={run.progress}
        fault={run.fault}
        label={t('track.running')}
        onCancel={run.cancel}
      />
      {run.outcome && <OutboxCard outbox={run.outcome.outbox} busy={run.running} onSend={ask} onForget={forget} />}
      <RejectionCard outcome={run.outcome} />
      {source && <SourceActions can={source.can} title={say(source.title)} />}
      {run.outcome ? (
        <TrackResult
          key={run.outcome.sheet}
          outcome={run.outcome}
          source={source}
          onTaken={() => sync()}
          onSend={ask}
          onReload={() => sync({ online: true, fresh: true })}
        />
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

/** The source of the settings with what it can do; undefined while there is none or its settings do not fit. */
function useSource(): SourceView | undefined {
  const { services, profile } = usePane();
  const [source, setSource] = useState<SourceView>();
  useEffect(() => {
    let current = true;
    const connection = readConnection(profile, services.storage);
    const found = connection ? connectSource(connection) : Promise.resolve(undefined);
    const show = (connected: Awaited<typeof found>): void => {
      if (!current) return;
      const url = connection?.settings['url'];
      setSource(
        connected && {
          title: connected.adapter.title,
          address: typeof url === 'string' ? url : '',
          can: new Set(capabilitiesOf(connected.connector)),
        },
      );
    };
    found.then(show, () => show(undefined));
    return () => {
      current = false;
    };
  }, [services, profile]);
  return source;
}

function TrackResult(props: {
  readonly outcome: TrackOutcome;
  readonly source: SourceView | undefined;
  readonly onTaken: () => void;
  readonly onSend: () => void;
  readonly onReload: () => void;
}): ReactNode {
  const { outcome, source, onTaken, onSend, onReload } = props;
  const { t, say, language, services, fail, notify } = usePane();
  const act = useAct(source?.can.has('record') ? onSend : onTaken);
  const [choosing, setChoosing] = useState<ReadonlySet<string>>();
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
  const withQr = useMemo(() => outcome.consignments.filter(({ qr }) => qr).map(({ key }) => key), [outcome]);
  const { shown, next } = pageOf(found, pages, pageSize);
  const conflicts = outcome.conflicts.filter((conflict) => !decided.has(conflict));
  if (outcome.consignments.length === 0)
    return <EmptyState icon={VehicleTruckProfile24Regular} title={t('track.none')} text={t('track.noneText')} />;

  const settle = async (conflict: StatusChange, settled: (conflict: StatusChange) => Promise<void>): Promise<void> => {
    try {
      await settled(conflict);
      setDecided(new Set([...decided, conflict]));
      if (conflicts.length === 1) onTaken();
    } catch (fault) {
      fail(fault);
    }
  };
  const addColumns = async (): Promise<void> => {
    try {
      const added = await services.useCases.statuses.addColumns({ sheet: outcome.sheet, language });
      notify(t('track.columnsAdded', { columns: added.join(', ') }));
      if (source) onSend();
      else onTaken();
    } catch (fault) {
      fail(fault);
    }
  };
  const choose = (key: string): void => {
    const after = new Set(choosing);
    if (!after.delete(key)) after.add(key);
    setChoosing(after);
  };
  return (
    <section className={layout.stack}>
      {outcome.simulated && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('track.simulated')}</MessageBarBody>
        </MessageBar>
      )}
      {act.notice}
      <div className={layout.wrap}>
        <Text size={200} className={layout.muted} role="status">
          {outcome.syncedAt
            ? t('track.synced', { date: momentText(outcome.syncedAt, language) })
            : t('track.neverSynced')}
          {outcome.syncedAt && outcome.changed.length === 0 && ` · ${t('track.unchanged')}`}
        </Text>
        {source && outcome.syncedAt && (
          <Button size="small" appearance="subtle" onClick={onReload}>
            {t('track.reload')}
          </Button>
        )}
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
                <Button size="small" onClick={() => void settle(conflict, outcome.accept)}>
                  {t('track.take')}
                </Button>
                <Button size="small" appearance="subtle" onClick={() => void settle(conflict, outcome.decline)}>
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
      {outcome.missingColumns.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('track.missingColumns', { columns: outcome.missingColumns.map((title) => say(title)).join(', ') })}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => void addColumns()}>
              {t('track.addColumns')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {outcome.odd.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {outcome.odd.slice(0, shownOdd).map((note, index) => (
              <div key={index}>{say(note.text, note.data)}</div>
            ))}
          </MessageBarBody>
        </MessageBar>
      )}
      {outcome.unmatched.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('track.unmatched', { keys: outcome.unmatched.slice(0, shownUnmatched).join(', '), count: outcome.unmatched.length })}</MessageBarBody>
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

      {source?.can.has('submit') && (
        <SubmitBar
          sheet={outcome.sheet}
          source={source}
          consignments={outcome.consignments}
          chosen={choosing}
          onChoose={setChoosing}
          onSubmitted={onSend}
        />
      )}
      <QrPictures sheet={outcome.sheet} keys={withQr} />

      <ListSearch count={outcome.consignments.length} value={search} label={t('track.search')} onSearch={setSearch} />
      <ul className={layout.list}>
        {shown.map((consignment) => (
          <TrackedItem
            key={consignment.key}
            consignment={consignment}
            sheet={outcome.sheet}
            simulated={outcome.simulated}
            {...(choosing ? { chosen: choosing.has(consignment.key), onChoose: () => choose(consignment.key) } : {})}
            onAct={(kind) => void act.record({ sheet: outcome.sheet, key: consignment.key, kind, at: services.clock.now() })}
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
