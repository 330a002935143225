import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import { Button, MessageBar, MessageBarActions, MessageBarBody, Text } from '@fluentui/react-components';
import {
  CheckmarkCircle20Filled,
  Clock20Filled,
  ErrorCircle20Filled,
  QrCode20Filled,
  Send20Filled,
  VehicleTruckProfile20Filled,
  VehicleTruckProfile24Regular,
  type FluentIcon,
} from '@fluentui/react-icons';
import { entryOf, handoverClock, whyNoCard } from '../../../src/handover';
import { readProfile } from '../../../src/profile';
import { columnTitle } from '../../../src/shipment';
import type { Consignment } from '../../../src/shipment/model';
import { momentText } from '../../../src/values';
import { usePane } from '../../pane-context';
import { CountTiles } from '../../parts/count-tiles';
import { EmptyState } from '../../parts/empty-state';
import { ListSearch } from '../../parts/list-search';
import { useLayout } from '../../parts/use-layout';
import type { BorderOutcome } from '../../use-cases/border';
import { pageOf } from '../check/group-findings';
import { ActDialog } from './act-dialog';
import { BatchBar } from './batch-bar';
import { CardDrawer } from './card-drawer';
import { countByState, filterHandovers, handoverStates, type HandoverState } from './filter-handovers';
import { HandoverItem } from './handover-item';
import { useAct } from './use-act';
import { useNow } from './use-now';

const icons: Readonly<Record<HandoverState, FluentIcon>> = {
  overdue: ErrorCircle20Filled,
  qr: QrCode20Filled,
  'hand-over': Send20Filled,
  acknowledgement: Clock20Filled,
  done: CheckmarkCircle20Filled,
  crossed: VehicleTruckProfile20Filled,
};

const stateWords = {
  overdue: 'border.overdueCount',
  qr: 'border.qrCount',
  'hand-over': 'border.hand-overCount',
  acknowledgement: 'border.acknowledgementCount',
  done: 'border.doneCount',
  crossed: 'border.crossedCount',
} as const satisfies Record<HandoverState, string>;

/** Acts that are noted here, and what is asked about each. */
const actTitles = {
  'handed-over': 'border.handedTitle',
  acknowledged: 'border.acknowledgedTitle',
  crossed: 'border.crossedTitle',
} as const;

const pageSize = 25;

/** Consignments on their way to the border, the most urgent first; cards for the drivers, and times noted. */
export function HandoverSection(props: {
  readonly outcome: BorderOutcome;
  /** Reads the sheet anew. */
  readonly onChanged: () => void;
  readonly onStopped: (consignment: Consignment) => void;
}): ReactNode {
  const { outcome, onChanged } = props;
  const { t, say, language, services, profile, notify, fail } = usePane();
  const layout = useLayout();
  const now = useNow();
  const [states, setStates] = useState<ReadonlySet<HandoverState>>(new Set());
  const [search, setSearch] = useState('');
  const [pages, setPages] = useState(1);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [shownCard, setShownCard] = useState<string>();
  const [asked, setAsked] = useState<{ readonly key: string; readonly kind: keyof typeof actTitles }>();
  const act = useAct(onChanged);
  const deferred = useDeferredValue(search);
  const { sheet, awaited } = outcome;
  const { regulation } = useMemo(() => readProfile(profile), [profile]);
  const clocks = useMemo(
    () =>
      sheet.consignments.map((consignment) => {
        const securedAt = awaited.get(consignment.key);
        return handoverClock(consignment, { now, regulation, ...(securedAt === undefined ? {} : { securedAt }) });
      }),
    [sheet, awaited, now, regulation],
  );
  const found = useMemo(() => filterHandovers(clocks, { states, search: deferred }), [clocks, states, deferred]);
  const { shown, next } = pageOf(found, pages, pageSize);
  const counts = useMemo(() => countByState(clocks), [clocks]);
  const ready = useMemo(() => found.filter(({ consignment, step }) => step !== 'crossed' && whyNoCard(consignment) === undefined), [found]);
  const chosen = useMemo(
    () => sheet.consignments.filter((consignment) => selected.has(consignment.key) && whyNoCard(consignment) === undefined),
    [sheet, selected],
  );
  const card = sheet.consignments.find(({ key }) => key === shownCard);
  const cellOf = ({ lines }: Consignment): string => sheet.cellOf(lines[0]?.row ?? sheet.headerRow, 'shipment');
  const addColumns = (): void =>
    void services.useCases.addBorderColumns(sheet.sheet, language).then((writes) => {
      notify(t('border.columnsAdded', { count: writes.length }));
      onChanged();
    }, fail);

  if (sheet.consignments.length === 0)
    return <EmptyState icon={VehicleTruckProfile24Regular} title={t('border.none')} text={t('border.noneText')} />;
  return (
    <section className={layout.stack}>
      <Text size={200} className={layout.muted}>
        {t('border.readAt', { moment: momentText(outcome.readAt, language) })}
      </Text>
      {outcome.missing.length > 0 && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{t('border.missing', { columns: outcome.missing.map((column) => say(columnTitle(column))).join(', ') })}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={addColumns}>
              {t('border.addColumns')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <CountTiles
        label={t('border.filter')}
        chosen={states}
        onToggle={(state) => {
          const after = new Set(states);
          if (!after.delete(state)) after.add(state);
          setStates(after);
        }}
        tiles={handoverStates.map((name) => {
          const Icon = icons[name];
          return { name, icon: <Icon aria-hidden />, count: counts[name], word: t(stateWords[name]) };
        })}
      />
      <ListSearch count={sheet.consignments.length} value={search} label={t('border.search')} onSearch={setSearch} />
      {ready.length + chosen.length > 0 && (
        <BatchBar
          chosen={chosen}
          possible={ready.length}
          onAll={() => setSelected(new Set(ready.map(({ consignment }) => consignment.key)))}
          onNone={() => setSelected(new Set())}
        />
      )}
      {act.notice}
      <ul className={layout.list}>
        {shown.map((clock) => {
          const { consignment } = clock;
          const { key } = consignment;
          return (
            <HandoverItem
              key={key}
              clock={clock}
              cell={cellOf(consignment)}
              entry={entryOf(consignment.values.doppStatus, regulation, now)}
              awaited={awaited.get(key)}
              selected={selected.has(key)}
              onSelect={(wanted) => {
                const after = new Set(selected);
                if (wanted) after.add(key);
                else after.delete(key);
                setSelected(after);
              }}
              onGo={() => void services.workbook.select(sheet.sheet, cellOf(consignment)).catch(fail)}
              onCard={() => setShownCard(key)}
              onHanded={() => setAsked({ key, kind: 'handed-over' })}
              onAcknowledged={() => setAsked({ key, kind: 'acknowledged' })}
              onCrossed={() => setAsked({ key, kind: 'crossed' })}
              onStopped={() => props.onStopped(consignment)}
            />
          );
        })}
      </ul>
      {found.length === 0 && <Text role="status">{t('check.noMatches')}</Text>}
      {next > 0 && (
        <Button appearance="subtle" onClick={() => setPages(pages + 1)}>
          {t('common.showMore', { count: next })}
        </Button>
      )}
      {card && <CardDrawer consignment={card} onClose={() => setShownCard(undefined)} />}
      {asked && (
        <ActDialog
          title={t(actTitles[asked.kind], { key: asked.key })}
          onCancel={() => setAsked(undefined)}
          onConfirm={(at) => {
            setAsked(undefined);
            void act.record({ sheet: sheet.sheet, key: asked.key, kind: asked.kind, at });
          }}
        />
      )}
    </section>
  );
}
