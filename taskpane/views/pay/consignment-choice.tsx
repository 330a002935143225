import { useMemo, type ReactNode } from 'react';
import { Checkbox, Text, makeStyles, tokens } from '@fluentui/react-components';
import { dateOf, momentText } from '../../../src/values';
import { usePane } from '../../pane-context';
import { Disclosure } from '../../parts/disclosure';
import { SeverityMark } from '../../parts/severity-mark';
import { useLayout } from '../../parts/use-layout';
import { moneyLabel } from '../../texts';
import type { PayConsignment, PayOutcome } from '../../use-cases/pay-outcome';
import { orderNumbersOf, type PaymentBook } from '../../use-cases/payment-book';
import { PaymentDay } from '../build/deadline-line';
import { TraceList } from '../build/trace-list';
import { dueKeys, payState } from './choice';
import { PagedList } from './paged-list';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    paddingBottom: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  amount: { paddingTop: '6px', fontVariantNumeric: 'tabular-nums', textAlign: 'end' },
  more: { gridColumn: '1 / -1', paddingLeft: tokens.spacingHorizontalXXL },
  label: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
});

const pageSize = 25;

/** Every consignment with its deposit; those to pay can be chosen. */
export function ConsignmentChoice(props: {
  readonly outcome: PayOutcome;
  readonly book: PaymentBook;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}): ReactNode {
  const { outcome, book, chosen, onChoose } = props;
  const { t } = usePane();
  const due = useMemo(() => dueKeys(outcome.consignments, book), [outcome, book]);
  const ordered = useMemo(() => orderNumbersOf(book), [book]);
  const all = due.size > 0 && [...due].every((key) => chosen.has(key));
  return (
    <div>
      <Checkbox
        checked={all ? true : chosen.size > 0 ? 'mixed' : false}
        disabled={due.size === 0}
        label={t('pay.chooseAll', { count: due.size })}
        onChange={() => onChoose(all ? new Set() : due)}
      />
      <PagedList
        items={outcome.consignments}
        pageSize={pageSize}
        label={t('pay.consignments')}
        wordsOf={({ key, supplier, doppNumber }) => [key, supplier, doppNumber]}
      >
        {(consignment) => (
          <Item
            key={consignment.key}
            consignment={consignment}
            ordered={ordered}
            chosen={chosen.has(consignment.key)}
            onToggle={() => {
              const changed = new Set(chosen);
              if (!changed.delete(consignment.key)) changed.add(consignment.key);
              onChoose(changed);
            }}
          />
        )}
      </PagedList>
    </div>
  );
}

function Item(props: {
  readonly consignment: PayConsignment;
  readonly ordered: ReadonlyMap<string, number>;
  readonly chosen: boolean;
  readonly onToggle: () => void;
}): ReactNode {
  const { consignment, ordered, chosen, onToggle } = props;
  const { t, say, language } = usePane();
  const styles = useStyles();
  const layout = useLayout();
  const { deposit, key, importDate, supplier, paymentDay } = consignment;
  const state = payState(consignment, ordered);
  const about = [importDate && t('build.import', { date: momentText(dateOf(importDate), language) }), supplier].filter(Boolean);
  const payable = state === 'due' || state === 'ordered';
  return (
    <li className={styles.item}>
      <Checkbox
        checked={chosen}
        disabled={!payable}
        onChange={onToggle}
        label={
          <span className={styles.label}>
            <Text weight="semibold">{key}</Text>
            <Text size={200} className={layout.muted}>
              {about.join(' · ')}
            </Text>
          </span>
        }
      />
      <Text weight="semibold" className={styles.amount}>
        {payable
          ? moneyLabel(deposit.total, language)
          : t(state === 'not-computed' ? 'build.cannotCompute' : 'build.noDeposit')}
      </Text>
      <div className={styles.more}>
        {state === 'ordered' && (
          <Text size={200} block>
            {t('pay.alreadyOrdered', { number: consignment.order ?? String(ordered.get(key) ?? '') })}
          </Text>
        )}
        {state === 'due' && paymentDay && <PaymentDay day={paymentDay} />}
        {state === 'not-due' && deposit.because && (
          <Text size={200} block className={layout.muted}>
            {say(deposit.because)}
          </Text>
        )}
        {deposit.problems.map((problem, index) => (
          <div key={index} className={layout.row}>
            <SeverityMark severity="warning" />
            <Text size={200}>{say(problem.text, problem.data)}</Text>
          </div>
        ))}
        {payable && (
          <Disclosure title={t('build.steps')}>
            <TraceList deposit={deposit} />
          </Disclosure>
        )}
      </div>
    </li>
  );
}
