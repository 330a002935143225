import type { ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../../pane-context';
import { words } from './words';

export interface Bar {
  readonly name: string;
  /** For the length of the bar only. */
  readonly value: number;
  /** The value as it is read. */
  readonly label: string;
}

const useStyles = makeStyles({
  svg: { width: '100%', height: 'auto', display: 'block' },
  bar: { fill: tokens.colorBrandBackground },
  text: { fill: tokens.colorNeutralForeground1, fontSize: '12px', fontFamily: tokens.fontFamilyBase },
});

const width = 320;
const rowHeight = 34;
/** Characters of a name that fit above its bar. */
const longestName = 34;

/** Horizontal bars, one below the other; a screen reader hears the same as a sentence. */
export function BarPlot({ title, bars }: { readonly title: string; readonly bars: readonly Bar[] }): ReactNode {
  const { say } = usePane();
  const styles = useStyles();
  const greatest = Math.max(...bars.map(({ value }) => value), 0);
  const values = bars.map(({ name, label }) => `${name} ${label}`).join('; ');
  return (
    <svg
      className={styles.svg}
      viewBox={`0 0 ${width} ${bars.length * rowHeight}`}
      role="img"
      aria-label={say(words.plot, { title, values })}
    >
      {bars.map(({ name, value, label }, index) => (
        <g key={`${index} ${name}`} transform={`translate(0 ${index * rowHeight})`}>
          <text className={styles.text} x={0} y={13}>
            {name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name}
          </text>
          <text className={styles.text} x={width} y={13} textAnchor="end">
            {label}
          </text>
          <rect
            className={styles.bar}
            x={0}
            y={18}
            rx={2}
            width={greatest > 0 ? Math.max(1, (Math.max(0, value) / greatest) * width) : 1}
            height={10}
          />
        </g>
      ))}
    </svg>
  );
}
