import { useEffect, useState, type ReactNode } from 'react';
import { Button, Field, MessageBar, MessageBarBody, Select, Text, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUpload20Regular } from '@fluentui/react-icons';
import type { Evidence, MatchResult, PaymentMatch, PaymentQuestion, Statement, StatementDocument } from '../../../src/payments';
import { moneyText, momentText, type Language } from '../../../src/values';
import { usePane } from '../../pane-context';
import { Disclosure } from '../../parts/disclosure';
import { RunPanel } from '../../parts/run-panel';
import { useLayout } from '../../parts/use-layout';
import { useRun } from '../../parts/use-run';
import { moneyLabel, type TextKey } from '../../texts';
import type { PayOutcome } from '../../use-cases/pay-outcome';
import type { PaymentBook } from '../../use-cases/payment-book';
import { Section } from '../settings/section';
import { LedgerView } from './ledger-view';
import { PagedList } from './paged-list';
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
});

const pageSize = 20;

/** What a statement was matched to, and with what. */
interface Matched {
  readonly statement: Statement;
  readonly book: PaymentBook;
  readonly found: MatchResult;
}

/** The way back: a bank statement matched to the consignments, and the ledger. */
export function StatementSection(props: {
  readonly outcome: PayOutcome;
  readonly book: PaymentBook;
  readonly onBook: (book: PaymentBook) => void;
}): ReactNode {
  const { outcome, book, onBook } = props;
  const { t, language, services, fail, notify } = usePane();
  const layout = useLayout();
  const reading = useRun<Statement>();
  const { start: startMatching, ...matching } = useRun<Matched>();
  const [statement, setStatement] = useState<Statement>();
  const [answers, setAnswers] = useState<ReadonlyMap<string, readonly string[]>>(new Map());
  useEffect(() => {
    if (statement)
      void startMatching(async (signal, onProgress) => ({
        statement,
        book,
        found: await outcome.match(statement, book, answers, { signal, onProgress }),
      }));
  }, [startMatching, statement, outcome, book, answers]);
  const matched = matching.outcome?.statement === statement && matching.outcome?.book === book ? matching.outcome : undefined;
  const found = statement && matched?.found;

  const load = async (): Promise<void> => {
    const file = await services.files.openBytes('.txt').catch(fail);
    if (!file) return;
    setAnswers(new Map());
    setStatement(undefined);
    const read = await reading.start((signal, onProgress) => outcome.readStatement(file.bytes, { signal, onProgress }));
    if (read) setStatement(read);
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
        <Button icon={<ArrowUpload20Regular />} disabled={reading.running} onClick={() => void load()}>
          {t('pay.statementLoad')}
        </Button>
      </div>
      <RunPanel
        running={reading.running}
        progress={reading.progress}
        fault={reading.fault}
        label={t('pay.readingStatement')}
        onCancel={reading.cancel}
      />
      {statement && (
        <RunPanel
          running={matching.running}
          progress={matching.progress}
          fault={matching.fault}
          label={t('pay.matching')}
          onCancel={matching.cancel}
        />
      )}
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
          <PagedList items={found.questions} pageSize={pageSize} label={t('pay.questions')}>
            {(question) => (
              <Question
                key={question.document.key}
                question={question}
                onAnswer={(keys) => setAnswers(new Map([...answers, [question.document.key, keys]]))}
              />
            )}
          </PagedList>
          {found.matches.length > 0 && (
            <Disclosure title={t('pay.matched', { count: found.matches.length })} startOpen>
              <PagedList
                items={found.matches}
                pageSize={pageSize}
                label={t('pay.matchedList')}
                wordsOf={({ document, shares }) => [document.number, ...shares.map(({ consignment }) => consignment)]}
              >
                {(match) => <Match key={match.document.key} match={match} language={language} />}
              </PagedList>
            </Disclosure>
          )}
          {answers.size > 0 && (
            <div>
              <Button size="small" appearance="subtle" onClick={() => setAnswers(new Map())}>
                {t('pay.forgetAnswers')}
              </Button>
            </div>
          )}
          <Button
            appearance="primary"
            disabled={matching.running || found.matches.length === 0}
            onClick={() => void keep()}
          >
            {t('pay.keepMatches', { count: found.matches.length })}
          </Button>
        </div>
      )}
      <LedgerView outcome={outcome} book={book} found={found} />
    </Section>
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
