import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import { Button, SearchBox, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons';
import { filingSheet } from '../../../src/dopp';
import type { FilingState, FollowedConsignment } from '../../../src/use-cases';
import { dateOf, momentText } from '../../../src/values';
import { usePane } from '../../pane-context';
import { CountTiles } from '../../parts/count-tiles';
import { useFocusRing } from '../../parts/use-focus-ring';
import { useLayout } from '../../parts/use-layout';
import type { FilingOutcome, FilingTicks } from '../../use-cases/filing';
import { deadlineState } from '../build/deadline-state';
import { pageOf } from '../check/group-findings';
import { countByState, filterFilings, statesPresent } from './filter-filings';
import { StateMark, stateWords } from './state-mark';
import { itemsOf } from './ticks';

const pageSize = 25;

const useStyles = makeStyles({
  search: { width: '100%', maxWidth: 'none' },
  card: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    overflow: 'hidden',
  },
  open: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto 16px',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    width: '100%',
    padding: tokens.spacingHorizontalM,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  what: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  where: { display: 'flex', flexDirection: 'column', alignItems: 'end', textAlign: 'end' },
  urgent: { color: tokens.colorStatusDangerForeground1 },
});

/** Every consignment with its state. */
export function FilingList(props: {
  readonly outcome: FilingOutcome;
  readonly ticks: FilingTicks;
  readonly onOpen: (key: string) => void;
}): ReactNode {
  const { outcome } = props;
  const { t } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const [chosen, setChosen] = useState<ReadonlySet<FilingState>>(new Set());
  const [search, setSearch] = useState('');
  const [pages, setPages] = useState(1);
  const searched = useDeferredValue(search);
  const counts = useMemo(() => countByState(outcome.consignments), [outcome]);
  const found = useMemo(() => filterFilings(outcome.consignments, chosen, searched), [outcome, chosen, searched]);
  const { shown, next } = pageOf(found, pages, pageSize);
  return (
    <section className={layout.stack}>
      <CountTiles
        label={t('filing.states')}
        tiles={statesPresent(counts).map((name) => ({
          name,
          icon: <StateMark state={name} />,
          count: counts[name],
          word: t(stateWords[name]),
        }))}
        chosen={chosen}
        onToggle={(name) => {
          const toggled = new Set(chosen);
          if (!toggled.delete(name)) toggled.add(name);
          setChosen(toggled);
          setPages(1);
        }}
      />
      {outcome.consignments.length > 5 && (
        <SearchBox
          className={styles.search}
          value={search}
          placeholder={t('filing.search')}
          aria-label={t('filing.search')}
          onChange={(_, { value }) => {
            setSearch(value);
            setPages(1);
          }}
        />
      )}
      {found.length === 0 ? (
        <Text role="status">{t('filing.noneFound')}</Text>
      ) : (
        <>
          {shown.length < found.length && (
            <Text size={200} className={layout.muted} role="status">
              {t('filing.shown', { shown: shown.length, count: found.length })}
            </Text>
          )}
          <ul className={mergeClasses(layout.list, layout.tight)}>
            {shown.map((consignment) => (
              <FilingCard
                key={consignment.consignment.key}
                consignment={consignment}
                typed={props.ticks.get(consignment.consignment.key)?.size ?? 0}
                onOpen={props.onOpen}
              />
            ))}
          </ul>
        </>
      )}
      {next > 0 && <Button onClick={() => setPages(pages + 1)}>{t('common.showMore', { count: next })}</Button>}
    </section>
  );
}

function FilingCard(props: {
  readonly consignment: FollowedConsignment;
  readonly typed: number;
  readonly onOpen: (key: string) => void;
}): ReactNode {
  const { t, language, services } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const ring = useFocusRing();
  const { consignment, state, missing, findings, registration, advice, filing, dopp } = props.consignment;
  const { key, values } = consignment;
  const about = [
    values.importDate && t('build.import', { date: momentText(dateOf(values.importDate), language) }),
    values.truckPlate,
    values.supplierName,
  ].filter(Boolean);
  const open = state === 'draft' || state === 'ready';
  const urgent = open && filing?.ok ? deadlineState(filing.moment, services.clock.now()).kind : 'ahead';
  const total = open && props.typed > 0 ? itemsOf(filingSheet(dopp, language)).length : 0;
  const detail =
    state === 'differs' && advice
      ? t('filing.differences', { count: advice.differences.length })
      : registration
        ? t('filing.dopp', { number: registration.doppNumber })
        : open && findings.error > 0
          ? t('filing.errors', { count: findings.error })
          : open && missing > 0
            ? t('filing.missing', { count: missing })
            : total > 0
              ? t('filing.typed', { done: props.typed, total })
              : undefined;
  return (
    <li className={styles.card}>
      <button type="button" className={mergeClasses(styles.open, ring)} onClick={() => props.onOpen(key)}>
        <StateMark state={state} />
        <span className={styles.what}>
          <Text weight="semibold">{key}</Text>
          <Text size={200} className={layout.muted}>
            {about.join(' · ')}
          </Text>
          {(urgent === 'near' || urgent === 'passed') && (
            <Text size={200} className={urgent === 'passed' ? styles.urgent : undefined}>
              {t(urgent === 'passed' ? 'build.flagPassed' : 'build.flagNear')}
            </Text>
          )}
        </span>
        <span className={styles.where}>
          <Text size={200}>{t(stateWords[state])}</Text>
          {detail !== undefined && (
            <Text size={200} className={layout.muted}>
              {detail}
            </Text>
          )}
        </span>
        <ChevronRight16Regular aria-hidden />
      </button>
    </li>
  );
}
