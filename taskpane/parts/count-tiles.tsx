import type { ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useFocusRing } from './use-focus-ring';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'repeat(3, auto)', gap: tokens.spacingHorizontalS },
  tile: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    fontFamily: tokens.fontFamilyBase,
    color: tokens.colorNeutralForeground1,
    textAlign: 'start',
    cursor: 'pointer',
    minWidth: 0,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':disabled': {
      cursor: 'default',
      color: tokens.colorNeutralForeground3,
      backgroundColor: 'transparent',
      borderTopColor: tokens.colorNeutralStroke3,
      borderRightColor: tokens.colorNeutralStroke3,
      borderBottomColor: tokens.colorNeutralStroke3,
      borderLeftColor: tokens.colorNeutralStroke3,
    },
  },
  pressed: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    '@media (forced-colors: active)': {
      backgroundColor: 'Highlight',
      color: 'HighlightText',
      forcedColorAdjust: 'none',
    },
  },
  figure: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  word: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis' },
});

export interface CountTile<Name extends string> {
  readonly name: Name;
  readonly icon: ReactNode;
  readonly count: number;
  readonly word: string;
}

/** Counts as large switches; each shows only what it counts. */
export function CountTiles<Name extends string>(props: {
  readonly label: string;
  readonly tiles: readonly CountTile<Name>[];
  readonly chosen: ReadonlySet<Name>;
  readonly onToggle: (name: Name) => void;
}): ReactNode {
  const styles = useStyles();
  const ring = useFocusRing();
  return (
    <div className={styles.root} role="group" aria-label={props.label}>
      {props.tiles.map(({ name, icon, count, word }) => {
        const pressed = props.chosen.has(name);
        return (
          <button
            key={name}
            type="button"
            className={mergeClasses(styles.tile, pressed && styles.pressed, ring)}
            aria-pressed={pressed}
            disabled={count === 0 && !pressed}
            onClick={() => props.onToggle(name)}
          >
            <span className={styles.figure}>
              {icon}
              {count}
            </span>
            <span className={styles.word}>{word}</span>
          </button>
        );
      })}
    </div>
  );
}
