import { useState, type ReactNode } from 'react';
import { Button, Field, Input, MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import { CalendarMonth24Regular } from '@fluentui/react-icons';
import { isProvisional, provisionalProfile, type Section4Lists } from '../../../src/declaration';
import { monthOfDate, monthText, parseMonth, previousMonth } from '../../../src/month';
import { section4ListTitles } from '../../../src/use-cases/month';
import { usePane } from '../../pane-context';
import { Disclosure } from '../../parts/disclosure';
import { EmptyState } from '../../parts/empty-state';
import { RunPanel } from '../../parts/run-panel';
import { SheetFields } from '../../parts/sheet-fields';
import { useLayout } from '../../parts/use-layout';
import { useRun } from '../../parts/use-run';
import { moneyLabel } from '../../texts';
import { AgendaPart } from './agenda-part';
import { DocumentButtons } from './document-buttons';
import { dueWords } from './due-words';
import { MonthPart } from './month-part';
import { Notes } from './notes';
import { prepareMonth, type MonthOutcome } from './prepare-month';
import { RegionalHolidays, readHolidays, useRegionalHolidays } from './regional-holidays';
import { ReportPart } from './report-part';
import { StatformPart } from './statform-part';
import { useShowCell } from './use-show-cell';

/** The month's end: what to file, what to claim back, how the month went, and what is due. */
export function MonthView(): ReactNode {
  const { t, services, sheet, asOf, profile } = usePane();
  const layout = useLayout();
  const run = useRun<MonthOutcome>();
  const [typed, setTyped] = useState<string>();
  const [replaceFiled, setReplaceFiled] = useState(false);
  const [holidays, setHolidays] = useRegionalHolidays();
  const shown = typed ?? previousMonth(monthOfDate(asOf)) ?? '';
  const month = parseMonth(shown);
  const { days: regionalHolidays, wrong } = readHolidays(holidays);
  const prepare = (replace = replaceFiled): void => {
    if (month)
      void run.start((signal, onProgress) =>
        prepareMonth(services.workbook, { sheet, asOf, profile, signal, onProgress, month, regionalHolidays, replaceFiled: replace }),
      );
  };
  return (
    <div className={layout.stack}>
      <SheetFields disabled={run.running} />
      <Field
        label={t('month.month')}
        validationState={month ? 'none' : 'error'}
        {...(month ? {} : { validationMessage: t('month.monthHint') })}
      >
        <Input value={shown} disabled={run.running} onChange={(_, data) => setTyped(data.value)} />
      </Field>
      <RegionalHolidays text={holidays} onChange={setHolidays} disabled={run.running} />
      <Button
        appearance={run.outcome ? 'secondary' : 'primary'}
        disabled={run.running || !month || wrong !== undefined}
        onClick={() => prepare()}
      >
        {t(run.outcome ? 'month.again' : 'month.prepare')}
      </Button>
      <RunPanel running={run.running} progress={run.progress} fault={run.fault} label={t('month.running')} onCancel={run.cancel} />
      {run.outcome ? (
        <MonthResult
          outcome={run.outcome}
          replaceFiled={replaceFiled}
          onReplaceFiled={(replace) => {
            setReplaceFiled(replace);
            prepare(replace);
          }}
          onWritten={() => {
            setReplaceFiled(false);
            prepare(false);
          }}
        />
      ) : (
        !run.running && (
          <EmptyState
            icon={CalendarMonth24Regular}
            title={t('month.emptyTitle')}
            points={[t('month.emptySection4'), t('month.emptyStatform'), t('month.emptyReport')]}
          />
        )
      )}
    </div>
  );
}

function MonthResult(props: {
  readonly outcome: MonthOutcome;
  readonly replaceFiled: boolean;
  readonly onReplaceFiled: (replace: boolean) => void;
  readonly onWritten: () => void;
}): ReactNode {
  const { t, language } = usePane();
  const layout = useLayout();
  const { outcome } = props;
  const { section4, statforms, report } = outcome;
  const isEmpty =
    section4.rows.length + section4.otherRows.length + statforms.forms.length === 0 &&
    report.figures.every(({ id, value }) => id !== 'shipments' || value?.isZero() !== false);
  const month = monthText(outcome.month, language);
  return (
    <section className={layout.stack}>
      <Text as="h2" weight="semibold" role="status">
        {month}
      </Text>
      {isEmpty && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{t('month.noRows', { month })}</MessageBarBody>
        </MessageBar>
      )}
      <AgendaPart outcome={outcome} />
      <Section4Part outcome={outcome} />
      <StatformPart {...props} />
      <ReportPart outcome={outcome} />
      <RefundPart outcome={outcome} />
    </section>
  );
}

function Section4Part({ outcome }: { readonly outcome: MonthOutcome }): ReactNode {
  const pane = usePane();
  const { t, say, language } = pane;
  const layout = useLayout();
  const { section4, paidByStatements } = outcome;
  const roubles = (figure: typeof section4.section1.payable): string => moneyLabel(figure.roubles.toFixed(2), language);
  const isEmpty = section4.rows.length + section4.otherRows.length === 0;
  return (
    <MonthPart title={t('month.section4')} due={dueWords(section4.due, pane)}>
      {isEmpty ? (
        <Text size={200}>{t('month.noSupplies')}</Text>
      ) : (
        <Text size={200}>
          {t('month.supplies', {
            count: section4.rows.length,
            payable: roubles(section4.section1.payable),
            excess: roubles(section4.section1.excess),
          })}
        </Text>
      )}
      {!section4.section3.tax.exact.isZero() && (
        <Text size={200}>
          {t('month.excise', { payable: roubles(section4.section3.payable), excess: roubles(section4.section3.excess) })}
        </Text>
      )}
      {!section4.complete && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('month.incomplete')}</MessageBarBody>
        </MessageBar>
      )}
      {!isEmpty && (
        <Text size={200} className={layout.muted}>
          {paidByStatements > 0 ? t('month.paidByStatements', { count: paidByStatements }) : t('month.paidBySheet')}
        </Text>
      )}
      {isProvisional(provisionalProfile) && <Text size={200}>{say(provisionalProfile.title)}</Text>}
      <SupplyLists lists={section4.lists} />
      <Notes notes={section4.notes} />
      <DocumentButtons outcome={outcome} document="section4" />
    </MonthPart>
  );
}

/** Supplies on a list that are shown; the sheet has them all. */
const mostSupplies = 50;

/** DOPPs without acceptance, goods without a DOPP, deposits not used and the like; a click shows the cell. */
function SupplyLists({ lists }: { readonly lists: Section4Lists }): ReactNode {
  const { say, language } = usePane();
  const layout = useLayout();
  const show = useShowCell();
  return (Object.keys(section4ListTitles) as (keyof Section4Lists)[])
    .filter((list) => lists[list].length > 0)
    .map((list) => (
      <Disclosure key={list} title={`${say(section4ListTitles[list])}: ${lists[list].length}`}>
        <ul className={layout.list}>
          {lists[list].slice(0, mostSupplies).map(({ consignment, doppNumber, cell, amount }) => (
            <li key={consignment}>
              <Button size="small" appearance="subtle" style={{ textAlign: 'start' }} onClick={() => show(cell)}>
                {[cell, consignment, doppNumber, amount && moneyLabel(amount.toFixed(2), language)].filter(Boolean).join(' · ')}
              </Button>
            </li>
          ))}
          {lists[list].length > mostSupplies && <li>…</li>}
        </ul>
      </Disclosure>
    ));
}

function RefundPart({ outcome }: { readonly outcome: MonthOutcome }): ReactNode {
  const { t, language } = usePane();
  const { refunds } = outcome;
  const byAge = Object.entries(refunds.byAge).filter(([, amount]) => !amount.isZero());
  return (
    <MonthPart title={t('month.refunds')}>
      <Text size={200}>
        {refunds.refunds.length === 0
          ? t('month.noClaims')
          : t('month.claims', { count: refunds.refunds.length, total: moneyLabel(refunds.total.toFixed(2), language) })}
      </Text>
      {byAge.length > 0 && (
        <Text size={200}>
          {t('month.claimsByAge', { list: byAge.map(([band, amount]) => `${band} — ${moneyLabel(amount.toFixed(2), language)}`).join('; ') })}
        </Text>
      )}
      <Notes notes={refunds.notes} />
      {refunds.refunds.length > 0 && <DocumentButtons outcome={outcome} document="refunds" />}
    </MonthPart>
  );
}
