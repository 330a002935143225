import type { ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../../pane-context';

export interface Bar {
  readonly name: string;
  /** For the length of the bar only. */
  readonly value: number;
  /** The value as it is read. */
  readonly label: string;
  /** The month before, as a thin bar below. */
  readonly before?: { readonly value: number; readonly label: string };
}

const useStyles = makeStyles({
  svg: { width: '100%', maxWidth: '360px', height: 'auto', display: 'block' },
  bar: { fill: tokens.colorBrandBackground, '@media (forced-colors: active)': { fill: 'Highlight' } },
  before: { fill: tokens.colorNeutralForeground3, '@media (forced-colors: active)': { fill: 'GrayText' } },
  text: { fill: tokens.colorNeutralForeground1, fontSize: '12px', fontFamily: tokens.fontFamilyBase },
});

const width = 320;
const rowHeight = 34;
const beforeHeight = 8;
/** Characters of a name that fit above its bar. */
const longestName = 34;

/** Horizontal bars, one below the other; a screen reader hears the same as a sentence. */
export function BarPlot({ title, bars }: { readonly title: string; readonly bars: readonly Bar[] }): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const greatest = Math.max(...bars.flatMap(({ value, before }) => [value, before?.value ?? 0]), 0);
  const lengthOf = (value: number): number => (greatest > 0 ? Math.max(1, (Math.max(0, value) / greatest) * width) : 1);
  const values = bars
    .map(({ name, label, before }) => `${name} ${label}${before ? `, ${t('month.before', { value: before.label })}` : ''}`)
    .join('; ');
  const height = rowHeight + (bars.some(({ before }) => before) ? beforeHeight : 0);
  return (
    <svg
      className={styles.svg}
      viewBox={`0 0 ${width} ${bars.length * height}`}
      role="img"
      aria-label={t('month.plot', { title, values })}
    >
      {bars.map(({ name, value, label, before }, index) => (
        <g key={`${index} ${name}`} transform={`translate(0 ${index * height})`}>
          <text className={styles.text} x={0} y={13}>
            {name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name}
          </text>
          <text className={styles.text} x={width} y={13} textAnchor="end">
            {label}
          </text>
          <rect className={styles.bar} x={0} y={18} rx={2} width={lengthOf(value)} height={10} />
          {before && <rect className={styles.before} x={0} y={30} rx={1} width={lengthOf(before.value)} height={4} />}
        </g>
      ))}
    </svg>
  );
}
