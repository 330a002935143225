import { useState, type ReactNode } from 'react';
import { Button, Field, Input, Text } from '@fluentui/react-components';
import { CalendarMonth24Regular } from '@fluentui/react-icons';
import { isProvisional, provisionalProfile } from '../../../src/declaration';
import { monthOfDate, monthText, noteText, parseMonth, previousMonth, type MonthNote } from '../../../src/month';
import { breakdownTitles, figureTitles } from '../../../src/report';
import { agendaBuckets, agendaOf } from '../../../src/schedule';
import { bucketTitles } from '../../../src/use-cases/month';
import { momentText } from '../../../src/values';
import { usePane } from '../../pane-context';
import { Disclosure } from '../../parts/disclosure';
import { EmptyState } from '../../parts/empty-state';
import { Labelled } from '../../parts/labelled';
import { RunPanel } from '../../parts/run-panel';
import { SheetFields } from '../../parts/sheet-fields';
import { useLayout } from '../../parts/use-layout';
import { useRun } from '../../parts/use-run';
import { moneyLabel } from '../../texts';
import { BarPlot } from './bar-plot';
import { DocumentButtons } from './document-buttons';
import { prepareMonth, type MonthOutcome } from './prepare-month';
import { documentTitles, words } from './words';

/** The month's end: what to file, what to claim back, how the month went, and what is due. */
export function MonthView(): ReactNode {
  const { say, services, sheet, asOf, profile } = usePane();
  const layout = useLayout();
  const run = useRun<MonthOutcome>();
  const [typed, setTyped] = useState<string>();
  const shown = typed ?? previousMonth(monthOfDate(asOf)) ?? '';
  const month = parseMonth(shown);
  return (
    <div className={layout.stack}>
      <SheetFields disabled={run.running} />
      <Field
        label={say(words.month)}
        validationState={month ? 'none' : 'error'}
        {...(month ? {} : { validationMessage: say(words.monthHint) })}
      >
        <Input value={shown} disabled={run.running} onChange={(_, data) => setTyped(data.value)} />
      </Field>
      <Button
        appearance="primary"
        disabled={run.running || !month}
        onClick={() =>
          month &&
          void run.start((signal, onProgress) =>
            prepareMonth(services.workbook, { sheet, asOf, profile, signal, onProgress }, month),
          )
        }
      >
        {say(words.prepare)}
      </Button>
      <RunPanel
        running={run.running}
        progress={run.progress}
        fault={run.fault}
        label={say(words.running)}
        onCancel={run.cancel}
      />
      {run.outcome ? (
        <MonthResult outcome={run.outcome} />
      ) : (
        !run.running && (
          <EmptyState
            icon={CalendarMonth24Regular}
            title={say(words.emptyTitle)}
            points={[say(words.emptySection4), say(words.emptyStatform), say(words.emptyReport)]}
          />
        )
      )}
    </div>
  );
}

function MonthResult({ outcome }: { readonly outcome: MonthOutcome }): ReactNode {
  const { say, language } = usePane();
  const layout = useLayout();
  const { section4, statforms, refunds } = outcome;
  const ready = statforms.forms.filter(({ fields }) => fields !== undefined).length;
  const filed = statforms.forms.filter(({ status }) => status === 'filed').length;
  const dueOf = (due: typeof section4.due | typeof statforms.due): string =>
    due.ok ? say(words.dueBy, { date: momentText(due.date, language) }) : say(due.reason.text, due.reason.data);
  return (
    <section className={layout.stack} role="status">
      <Text weight="semibold">{monthText(outcome.month, language)}</Text>
      <Agenda outcome={outcome} />
      <Labelled label={`${say(documentTitles.section4)} · ${dueOf(section4.due)}`}>
        <Text size={200}>
          {section4.rows.length + section4.otherRows.length === 0
            ? say(words.noSupplies)
            : say(words.supplies, {
                count: section4.rows.length,
                payable: moneyLabel(section4.section1.payable.roubles.toFixed(2), language),
                excess: moneyLabel(section4.section1.excess.roubles.toFixed(2), language),
              })}
        </Text>
        {isProvisional(provisionalProfile) && <Text size={200}>{say(provisionalProfile.title)}</Text>}
        <Notes notes={section4.notes} />
        <DocumentButtons outcome={outcome} document="section4" />
      </Labelled>
      <Labelled label={`${say(documentTitles.statform)} · ${dueOf(statforms.due)}`}>
        <Text size={200}>{say(words.forms, { count: statforms.forms.length, ready, filed })}</Text>
        <Notes notes={[...statforms.notes, ...statforms.forms.flatMap(({ notes }) => notes)]} />
        <DocumentButtons outcome={outcome} document="statform" />
      </Labelled>
      <Labelled label={say(documentTitles.report)}>
        <Report outcome={outcome} />
        <DocumentButtons outcome={outcome} document="report" />
      </Labelled>
      <Labelled label={say(documentTitles.refunds)}>
        <Text size={200}>{say(words.claims, { count: refunds.refunds.length, total: moneyLabel(refunds.total.toFixed(2), language) })}</Text>
        <Notes notes={refunds.notes} />
        {refunds.refunds.length > 0 && <DocumentButtons outcome={outcome} document="refunds" />}
      </Labelled>
    </section>
  );
}

/** Problems and doubts with their cells; a click shows the cell. */
function Notes({ notes }: { readonly notes: readonly MonthNote[] }): ReactNode {
  const { say, language } = usePane();
  const show = useShowCell();
  const layout = useLayout();
  if (notes.length === 0) return null;
  return (
    <Disclosure title={say(notes.some(({ kind }) => kind === 'problem') ? words.toCheck : words.toKnow, { count: notes.length })}>
      <ul className={layout.list}>
        {notes.slice(0, mostNotes).map((note, index) => (
          <li key={index}>
            {note.cell === undefined ? (
              <Text size={200}>{noteText(note, language)}</Text>
            ) : (
              <Button size="small" appearance="subtle" style={{ textAlign: 'start' }} onClick={() => show(note.cell)}>
                {noteText(note, language)}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

const mostNotes = 100;

function Agenda({ outcome }: { readonly outcome: MonthOutcome }): ReactNode {
  const { say, language, asOf } = usePane();
  const show = useShowCell();
  const layout = useLayout();
  const agenda = agendaOf(outcome.schedule.deadlines, asOf);
  const buckets = agendaBuckets.filter((bucket) => bucket !== 'later' && agenda[bucket].length > 0);
  return (
    <Labelled label={say(words.agenda)}>
      {buckets.length === 0 && <Text size={200}>{say(words.nothing)}</Text>}
      {buckets.map((bucket) => (
        <div key={bucket}>
          <Text size={200} weight="semibold">
            {say(bucketTitles[bucket])}
          </Text>
          <ul className={layout.list}>
            {agenda[bucket].slice(0, mostNotes).map(({ uid, due, title, subject, cell }) => (
              <li key={uid}>
                <Button size="small" appearance="subtle" style={{ textAlign: 'start' }} disabled={cell === undefined} onClick={() => show(cell)}>
                  {`${momentText(due, language)} · ${say(title)} · ${say(subject)}`}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <DocumentButtons outcome={outcome} document="schedule" />
    </Labelled>
  );
}

function Report({ outcome: { report, sheet } }: { readonly outcome: MonthOutcome }): ReactNode {
  const { say, language } = usePane();
  const show = useShowCell();
  const layout = useLayout();
  const figures = report.figures.filter(({ value }) => value !== undefined);
  const shown = (value: { toFixed(places?: number): string } | undefined, unit: string): string =>
    value === undefined ? '—' : unit === 'RUB' ? moneyLabel(value.toFixed(2), language) : value.toFixed(unit === 'count' ? 0 : 2).replace('.', language === 'ru' ? ',' : '.');
  return (
    <>
      <ul className={layout.list}>
        {figures.map(({ id, unit, value, previous, rows }) => (
          <li key={id}>
            <Button
              size="small"
              appearance="subtle"
              style={{ textAlign: 'start' }}
              disabled={rows.length === 0}
              aria-label={`${say(words.rows, { title: say(figureTitles[id]) })}: ${shown(value, unit)}`}
              onClick={() => show(rows[0] === undefined ? undefined : sheet.cellOf(rows[0], 'shipment'))}
            >
              {`${say(figureTitles[id])}: ${shown(value, unit)}`}
              {previous !== undefined && ` (${say(words.before, { value: shown(previous, unit) })})`}
            </Button>
          </li>
        ))}
      </ul>
      {report.breakdowns
        .filter(({ entries }) => entries.length > 0)
        .map(({ id, entries }) => (
          <Labelled key={id} label={say(breakdownTitles[id])}>
            <BarPlot
              title={say(breakdownTitles[id])}
              bars={entries.slice(0, 8).map(({ name, value, shipments }) => ({
                name: say(name),
                value: id === 'rejection' ? shipments : value.toNumber(),
                label: id === 'rejection' ? String(shipments) : moneyLabel(value.toFixed(2), language),
              }))}
            />
          </Labelled>
        ))}
      <Notes notes={report.notes} />
    </>
  );
}

/** Shows a cell of the sheet in hand. */
function useShowCell(): (cell: string | undefined) => void {
  const { services, sheet, fail } = usePane();
  return (cell) => {
    if (cell !== undefined) services.workbook.select(sheet, cell).catch(fail);
  };
}
