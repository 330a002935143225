import type { ReactNode } from 'react';
import { Link, Text } from '@fluentui/react-components';
import type { ShipmentSheet } from '../../../src/shipment/model';
import { usePane } from '../../pane-context';
import { useLayout } from '../../parts/use-layout';
import { useShowCell } from './use-show-cell';

const mostRanges = 30;

/** Neighbouring rows as ranges, in order. */
export function rangesOf(rows: readonly number[]): readonly (readonly [from: number, to: number])[] {
  const sorted = [...new Set(rows)].sort((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const row of sorted) {
    const last = ranges.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else ranges.push([row, row]);
  }
  return ranges;
}

/** The rows behind a figure; a click shows them in the sheet. */
export function RowButtons({ title, rows, sheet }: { readonly title: string; readonly rows: readonly number[]; readonly sheet: ShipmentSheet }): ReactNode {
  const { t } = usePane();
  const show = useShowCell();
  const layout = useLayout();
  const ranges = rangesOf(rows);
  if (ranges.length === 0) return null;
  return (
    <div className={layout.wrap} role="group" aria-label={t('month.rows', { title })}>
      <Text size={200}>{title}</Text>
      {ranges.slice(0, mostRanges).map(([from, to]) => (
        <Link
          key={from}
          as="button"
          style={{ padding: '4px' }}
          onClick={() => show(from === to ? sheet.cellOf(from, 'shipment') : `${sheet.cellOf(from, 'shipment')}:${sheet.cellOf(to, 'shipment')}`)}
        >
          {from === to ? from : `${from}–${to}`}
        </Link>
      ))}
      {ranges.length > mostRanges && <Text size={200}>…</Text>}
    </div>
  );
}
