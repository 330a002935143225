import type { ReactNode } from 'react';
import { Text } from '@fluentui/react-components';
import { breakdownTitles, figureTitles, type ComparedFigure } from '../../../src/report';
import type { Decimal } from '../../../src/values';
import { usePane } from '../../pane-context';
import { Disclosure } from '../../parts/disclosure';
import { Labelled } from '../../parts/labelled';
import { useLayout } from '../../parts/use-layout';
import { moneyLabel } from '../../texts';
import { BarPlot } from './bar-plot';
import { DocumentButtons } from './document-buttons';
import { MonthPart } from './month-part';
import { Notes } from './notes';
import type { MonthOutcome } from './prepare-month';
import { RowButtons } from './row-buttons';

/** Names of a breakdown that are drawn; the sheet has them all. */
const mostBars = 8;

/** The figures of the month beside the month before, drawn, with the rows behind each. */
export function ReportPart({ outcome }: { readonly outcome: MonthOutcome }): ReactNode {
  const { t, say, language } = usePane();
  const layout = useLayout();
  const { report, sheet } = outcome;
  const figures = report.figures.filter(({ value }) => value !== undefined);
  // The titles of the figures say their unit.
  const shown = (value: Decimal | undefined, unit: ComparedFigure['unit']): string =>
    value === undefined
      ? '—'
      : unit === 'RUB' || unit === 'kg'
        ? moneyLabel(value.toFixed(2), language).replace(/\s?(₽|RUB)\s?/, '')
        : value.toFixed(unit === 'count' ? 0 : 1).replace('.', language === 'ru' ? ',' : '.');
  const hasBefore = figures.some(({ id, previous }) => id === 'shipments' && previous?.isZero() === false);
  const money = figures.filter(({ unit }) => unit === 'RUB');
  return (
    <MonthPart title={t('month.report')}>
      <ul className={layout.list}>
        {figures.map(({ id, unit, value, previous }) => (
          <li key={id}>
            <Text size={200}>
              {`${say(figureTitles[id])}: `}
              <strong>{shown(value, unit)}</strong>
              {hasBefore && previous !== undefined && ` (${t('month.before', { value: shown(previous, unit) })})`}
            </Text>
          </li>
        ))}
      </ul>
      {money.length > 0 && (
        <Labelled label={t('month.amounts')}>
          <BarPlot
            title={t('month.amounts')}
            bars={money.map(({ id, value, previous, unit }) => ({
              name: say(figureTitles[id]),
              value: value?.toNumber() ?? 0,
              label: shown(value, unit),
              ...(hasBefore && previous ? { before: { value: previous.toNumber(), label: shown(previous, unit) } } : {}),
            }))}
          />
        </Labelled>
      )}
      {report.breakdowns
        .filter(({ entries }) => entries.length > 0)
        .map(({ id, entries }) => (
          <Labelled key={id} label={say(breakdownTitles[id])}>
            <BarPlot
              title={say(breakdownTitles[id])}
              bars={entries.slice(0, mostBars).map(({ name, value, shipments }) => ({
                name: say(name),
                value: id === 'rejection' ? shipments : value.toNumber(),
                label: id === 'rejection' ? String(shipments) : moneyLabel(value.toFixed(2), language),
              }))}
            />
          </Labelled>
        ))}
      <Disclosure title={t('month.drillDown')}>
        {figures.map(({ id, rows }) => (
          <RowButtons key={id} title={say(figureTitles[id])} rows={rows} sheet={sheet} />
        ))}
        {report.breakdowns.flatMap(({ id, entries }) =>
          entries.slice(0, mostBars).map(({ name, rows }) => (
            <RowButtons key={`${id} ${name.ru}`} title={`${say(breakdownTitles[id])}: ${say(name)}`} rows={rows} sheet={sheet} />
          )),
        )}
      </Disclosure>
      <Notes notes={report.notes} />
      <DocumentButtons outcome={outcome} document="report" />
      <Text size={200} className={layout.muted}>
        {t('month.charts')}
      </Text>
    </MonthPart>
  );
}
