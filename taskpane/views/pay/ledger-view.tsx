import { useEffect, type ReactNode } from 'react';
import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentArrowDown20Regular } from '@fluentui/react-icons';
import {
  ledgerJson,
  ledgerTable,
  type Ledger,
  type LedgerAmounts,
  type LedgerLine,
  type MatchResult,
} from '../../../src/payments';
import { moneyText, momentText } from '../../../src/values';
import { usePane } from '../../pane-context';
import { Disclosure } from '../../parts/disclosure';
import { RunPanel } from '../../parts/run-panel';
import { useLayout } from '../../parts/use-layout';
import { useRun } from '../../parts/use-run';
import { moneyLabel, type TextKey } from '../../texts';
import type { PayOutcome } from '../../use-cases/pay-outcome';
import type { PaymentBook } from '../../use-cases/payment-book';
import { PagedList } from './paged-list';
import { ProblemList } from './problem-list';
import { TableButton } from './table-button';

const useStyles = makeStyles({
  sums: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& dd': { margin: 0, textAlign: 'end', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  },
  row: { display: 'contents' },
  part: { paddingInlineStart: tokens.spacingHorizontalM },
  item: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
});

const pageSize = 20;

interface LedgerProps {
  readonly outcome: PayOutcome;
  readonly book: PaymentBook;
  /** Payments of a statement that are not counted yet: the ledger shows what it will be with them. */
  readonly found: MatchResult | undefined;
}

/** What became of the money of every consignment; computed while it is open. */
export function LedgerView(props: LedgerProps): ReactNode {
  const { t } = usePane();
  return (
    <Disclosure title={t('pay.ledger')} heading={3}>
      <LedgerBody {...props} />
    </Disclosure>
  );
}

function LedgerBody({ outcome, book, found }: LedgerProps): ReactNode {
  const { t, language, services, notify, fail } = usePane();
  const styles = useStyles();
  const layout = useLayout();
  const { start, ...run } = useRun<Ledger>();
  useEffect(() => {
    void start((signal, onProgress) => outcome.ledger(book, found, { signal, onProgress }));
  }, [start, outcome, book, found]);
  const ledger = run.outcome;
  const save = (made: Ledger): void => {
    const name = 'ledger.json';
    services.files
      .save({ name, text: `${JSON.stringify(ledgerJson(made), undefined, 2)}\n` }, 'application/json')
      .then(() => notify(t('build.saved', { file: name })), fail);
  };
  return (
    <div className={layout.stack}>
      <RunPanel
        running={run.running}
        progress={run.progress}
        fault={run.fault}
        label={t('pay.computingLedger')}
        onCancel={run.cancel}
      />
      {ledger && (
        <>
          <Sums amounts={ledger.totals} ledger={ledger} />
          <ProblemList problems={ledger.problems} sheet={outcome.sheet} />
          <PagedList
            items={ledger.lines.filter(hasSomething)}
            pageSize={pageSize}
            label={t('pay.ledgerLines')}
            wordsOf={({ consignment, doppNumber }) => [consignment, doppNumber]}
          >
            {(line) => (
              <li key={line.consignment} className={styles.item}>
                <Line line={line} />
              </li>
            )}
          </PagedList>
          <Text size={200} className={layout.muted}>
            {t('pay.ledgerNote')}
          </Text>
          <div className={layout.wrap}>
            <TableButton label={t('pay.ledgerSheet')} table={() => Promise.resolve(ledgerTable(ledger, language))} />
            <Button size="small" icon={<DocumentArrowDown20Regular />} onClick={() => save(ledger)}>
              ledger.json
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

function hasSomething({ due, dueKnown, ordered, paid, misdirected }: LedgerLine): boolean {
  return !dueKnown || [due, ordered, paid, misdirected].some((amount) => !amount.isZero());
}

function Line({ line }: { readonly line: LedgerLine }): ReactNode {
  const { t, language } = usePane();
  const layout = useLayout();
  const { consignment, outstanding, dueKnown, payments } = line;
  const state = !dueKnown
    ? t('build.cannotCompute')
    : outstanding.isZero()
      ? t('pay.ledgerSettled')
      : t('pay.ledgerLeft', { amount: moneyLabel(moneyText(outstanding), language) });
  return (
    <Disclosure title={consignment} aside={<Text size={200}>{state}</Text>}>
      <div className={layout.tight}>
        <Sums amounts={line} />
        {payments.map(({ number, date, amount, source }, index) => (
          <Text key={index} size={200} className={layout.breakable}>
            {t(source === 'sheet' ? 'pay.ledgerStatedPayment' : 'pay.document', {
              number: number === '' ? t('common.empty') : number,
              date: date === undefined ? t('common.empty') : momentText(date, language),
              amount: moneyLabel(moneyText(amount), language),
            })}
          </Text>
        ))}
      </div>
    </Disclosure>
  );
}

type SumRow = readonly [label: TextKey, amount: LedgerAmounts['due'], of?: 'paid'];

/** The amounts of a consignment or of all; what is paid stands above the three parts it is made of. */
function Sums({ amounts, ledger }: { readonly amounts: LedgerAmounts; readonly ledger?: Ledger }): ReactNode {
  const { t, language } = usePane();
  const styles = useStyles();
  const whenAny = (row: SumRow): readonly SumRow[] => (row[1].isZero() ? [] : [row]);
  const rows: readonly SumRow[] = [
    ['pay.ledgerDue', amounts.due],
    ['pay.ledgerOrdered', amounts.ordered],
    ['pay.ledgerPaid', amounts.paid],
    ['pay.ledgerUsed', amounts.used, 'paid'],
    ['pay.ledgerReserved', amounts.reserved, 'paid'],
    ['pay.ledgerRefund', amounts.toRefund, 'paid'],
    ['pay.ledgerOutstanding', amounts.outstanding],
    ...whenAny(['pay.ledgerMisdirected', amounts.misdirected]),
    ...(ledger ? whenAny(['pay.ledgerStated', ledger.statedOnly.amount]) : []),
    ...(ledger ? whenAny(['pay.ledgerUnallocated', ledger.unallocated]) : []),
  ];
  return (
    <dl className={styles.sums}>
      {rows.map(([label, amount, of]) => (
        <div key={label} className={styles.row}>
          <dt className={of ? styles.part : undefined}>{t(label)}</dt>
          <dd>{moneyLabel(moneyText(amount), language)}</dd>
        </div>
      ))}
    </dl>
  );
}
