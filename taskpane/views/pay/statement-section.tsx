import { useMemo, useState, type ReactNode } from 'react';
import { Button, Field, MessageBar, MessageBarBody, Select, Text, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUpload20Regular } from '@fluentui/react-icons';
import {
  ledgerTable,
  readStatement,
  type Evidence,
  type Ledger,
  type PaymentMatch,
  type PaymentQuestion,
  type Statement,
  type StatementDocument,
} from '../../../src/payments';
import { moneyText, momentText, type Language } from '../../../src/values';
import { usePane } from '../../pane-context';
import { Disclosure } from '../../parts/disclosure';
import { useLayout } from '../../parts/use-layout';
import type { PayOutcome } from '../../services';
import { moneyLabel, type TextKey } from '../../texts';
import type { PaymentBook } from '../../use-cases/payment-book';
import { pageOf } from '../check/group-findings';
import { Section } from '../settings/section';
import { TableButton } from './order-preview';
import { ProblemList } from './problem-list';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  sums: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    '& dd': { margin: 0, textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  },
});

const pageSize = 20;

/** The way back: a bank statement matched to the consignments, and the ledger. */
export function StatementSection(props: {
  readonly outcome: PayOutcome;
  readonly book: PaymentBook;
  readonly onBook: (book: PaymentBook) => void;
}): ReactNode {
  const { outcome, book, onBook } = props;
  const { t, language, services, fail, notify } = usePane();
  const layout = useLayout();
  const [statement, setStatement] = useState<Statement>();
  const [answers, setAnswers] = useState<ReadonlyMap<string, readonly string[]>>(new Map());
  const found = useMemo(() => statement && outcome.match(statement, book, answers), [statement, outcome, book, answers]);
  const ledger = useMemo(() => outcome.ledger(book, found), [outcome, book, found]);

  const load = async (): Promise<void> => {
    try {
      const file = await services.files.openBytes('.txt');
      if (!file) return;
      setAnswers(new Map());
      setStatement(readStatement(file.bytes));
    } catch (fault) {
      fail(fault);
    }
  };
  const keep = async (): Promise<void> => {
    if (!found) return;
    try {
      const next = await outcome.keepMatches(found, book);
      notify(t('pay.kept', { count: found.matches.length }));
      setStatement(undefined);
      onBook(next);
    } catch {
      notify(t('fault.settingNotSaved'), 'warning');
    }
  };

  return (
    <Section title={t('pay.statement')} text={t('pay.statementText')}>
      <div>
        <Button icon={<ArrowUpload20Regular />} onClick={() => void load()}>
          {t('pay.statementLoad')}
        </Button>
      </div>
      {statement && found && (
        <div className={layout.stack}>
          <Text role="status">
            {t('pay.statementRead', {
              documents: statement.documents.length,
              matched: found.matches.length,
              asked: found.questions.length,
              duplicates: found.duplicates.length,
            })}
          </Text>
          <ProblemList problems={[...statement.problems, ...found.findings]} sheet={outcome.sheet} />
          {found.questions.length > 0 && (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody>{t('pay.askText')}</MessageBarBody>
            </MessageBar>
          )}
          <Paged items={found.questions}>
            {(question) => (
              <Question
                key={question.document.key}
                question={question}
                onAnswer={(keys) => setAnswers(new Map([...answers, [question.document.key, keys]]))}
              />
            )}
          </Paged>
          {found.matches.length > 0 && (
            <Disclosure title={t('pay.matched', { count: found.matches.length })} startOpen>
              <Paged items={found.matches}>
                {(match) => <Match key={match.document.key} match={match} language={language} />}
              </Paged>
            </Disclosure>
          )}
          {answers.size > 0 && (
            <div>
              <Button size="small" appearance="subtle" onClick={() => setAnswers(new Map())}>
                {t('pay.forgetAnswers')}
              </Button>
            </div>
          )}
          <Button appearance="primary" disabled={found.matches.length === 0} onClick={() => void keep()}>
            {t('pay.keepMatches', { count: found.matches.length })}
          </Button>
        </div>
      )}
      <LedgerView ledger={ledger} />
    </Section>
  );
}

function Paged<Item>(props: { readonly items: readonly Item[]; readonly children: (item: Item) => ReactNode }): ReactNode {
  const { t } = usePane();
  const layout = useLayout();
  const [pages, setPages] = useState(1);
  const { shown, next } = pageOf(props.items, pages, pageSize);
  if (shown.length === 0) return null;
  return (
    <div>
      <ul className={layout.list}>{shown.map(props.children)}</ul>
      {next > 0 && (
        <Button size="small" appearance="subtle" onClick={() => setPages(pages + 1)}>
          {t('common.showMore', { count: next })}
        </Button>
      )}
    </div>
  );
}

function DocumentLine({ document }: { readonly document: StatementDocument }): ReactNode {
  const { t, language } = usePane();
  return (
    <Text weight="semibold">
      {t('pay.document', {
        number: document.number,
        date: document.date ? momentText(document.date, language) : t('common.empty'),
        amount: document.amount ? moneyLabel(moneyText(document.amount), language) : t('common.empty'),
      })}
    </Text>
  );
}

const evidenceTexts: Readonly<Record<Evidence['kind'], TextKey>> = {
  'purpose-dopp': 'pay.evidenceDopp',
  'purpose-shipment': 'pay.evidenceShipment',
  'order-number': 'pay.evidenceNumber',
  amount: 'pay.evidenceAmount',
  date: 'pay.evidenceDate',
  decision: 'pay.evidenceDecision',
};

function Match({ match, language }: { readonly match: PaymentMatch; readonly language: Language }): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const layout = useLayout();
  return (
    <li className={styles.item}>
      <DocumentLine document={match.document} />
      {match.shares.map(({ consignment, amount }) => (
        <Text key={consignment} size={200} className={layout.breakable}>
          → {consignment}: {moneyLabel(moneyText(amount), language)}
        </Text>
      ))}
      <Text size={200} className={layout.muted}>
        {t('pay.because', { reasons: match.evidence.map(({ kind }) => t(evidenceTexts[kind])).join(', ') })}
      </Text>
      {!match.credited && <Text size={200}>{t('pay.notCredited')}</Text>}
    </li>
  );
}

const noneOfThem = 'none:';

function Question(props: { readonly question: PaymentQuestion; readonly onAnswer: (keys: readonly string[]) => void }): ReactNode {
  const { t, say } = usePane();
  const styles = useStyles();
  const layout = useLayout();
  const { document, text, candidates, candidateCount } = props.question;
  return (
    <li className={styles.item}>
      <DocumentLine document={document} />
      <Text size={200} className={layout.breakable}>
        {document.purpose}
      </Text>
      <Field
        label={say(text)}
        {...(candidateCount > candidates.length
          ? { hint: t('pay.moreCandidates', { count: candidateCount - candidates.length }) }
          : {})}
      >
        <Select
          value=""
          onChange={(_, { value }) => {
            if (value === noneOfThem) props.onAnswer([]);
            else if (value.startsWith('key:')) props.onAnswer([value.slice('key:'.length)]);
          }}
        >
          <option value="">{t('pay.chooseShipment')}</option>
          {candidates.map(({ consignment }) => (
            <option key={consignment} value={`key:${consignment}`}>
              {consignment}
            </option>
          ))}
          <option value={noneOfThem}>{t('pay.noneOfThem')}</option>
        </Select>
      </Field>
    </li>
  );
}

function LedgerView({ ledger }: { readonly ledger: Ledger }): ReactNode {
  const { t, language } = usePane();
  const styles = useStyles();
  const layout = useLayout();
  const money = (amount: Ledger['unallocated']): string => moneyLabel(moneyText(amount), language);
  const { totals } = ledger;
  const rows = [
    ['pay.ledgerDue', totals.due],
    ['pay.ledgerOrdered', totals.ordered],
    ['pay.ledgerPaid', totals.paid],
    ['pay.ledgerMisdirected', totals.misdirected],
    ['pay.ledgerReserved', totals.reserved],
    ['pay.ledgerUsed', totals.used],
    ['pay.ledgerRefund', totals.toRefund],
    ['pay.ledgerOutstanding', totals.outstanding],
    ['pay.ledgerUnallocated', ledger.unallocated],
  ] as const;
  return (
    <Disclosure title={t('pay.ledger')} heading={3}>
      <div className={layout.stack}>
        <dl className={styles.sums}>
          {rows.map(([label, amount]) => (
            <div key={label} style={{ display: 'contents' }}>
              <dt>{t(label)}</dt>
              <dd>{money(amount)}</dd>
            </div>
          ))}
        </dl>
        <Paged items={ledger.lines.filter(({ due, paid }) => !due.isZero() || !paid.isZero())}>
          {(line) => (
            <li key={line.consignment} className={styles.item}>
              <Text weight="semibold">{line.consignment}</Text>
              <Text size={200}>
                {t('pay.ledgerLine', {
                  due: line.dueKnown ? money(line.due) : t('build.cannotCompute'),
                  paid: money(line.paid),
                  outstanding: money(line.outstanding),
                })}
              </Text>
            </li>
          )}
        </Paged>
        <div>
          <TableButton label={t('pay.ledgerSheet')} table={() => ledgerTable(ledger, language)} />
        </div>
      </div>
    </Disclosure>
  );
}
