import { useId, useState, type ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons';
import { useFocusRing } from './use-focus-ring';

const useStyles = makeStyles({
  button: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    minHeight: '32px',
    padding: `${tokens.spacingVerticalXS} 0`,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'start',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { color: tokens.colorNeutralForeground2Hover, backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  chevron: { flexShrink: 0, transitionProperty: 'transform', transitionDuration: tokens.durationFaster },
  open: { transform: 'rotate(90deg)' },
  title: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  body: { paddingBottom: tokens.spacingVerticalS },
});

/** A heading that opens and closes what stands below it. The body is drawn only while open. */
export function Disclosure(props: {
  readonly title: ReactNode;
  readonly icon?: ReactNode;
  readonly aside?: ReactNode;
  readonly strong?: boolean;
  readonly startOpen?: boolean;
  readonly heading?: 2 | 3;
  readonly children: ReactNode;
}): ReactNode {
  const [open, setOpen] = useState(props.startOpen ?? false);
  const id = useId();
  const styles = useStyles();
  const ring = useFocusRing();
  const button = (
    <button
      type="button"
      className={mergeClasses(styles.button, props.strong === true && styles.strong, ring)}
      aria-expanded={open}
      aria-controls={open ? id : undefined}
      onClick={() => setOpen(!open)}
    >
      <ChevronRight16Regular className={mergeClasses(styles.chevron, open && styles.open)} aria-hidden />
      {props.icon}
      <span className={styles.title}>{props.title}</span>
      {props.aside}
    </button>
  );
  const Heading = props.heading === 2 ? 'h2' : 'h3';
  return (
    <div>
      {props.heading ? <Heading style={{ margin: 0, font: 'inherit' }}>{button}</Heading> : button}
      {open && (
        <div id={id} className={styles.body}>
          {props.children}
        </div>
      )}
    </div>
  );
}
