import type { ReactNode } from 'react';
import { Subtitle2, Text, makeStyles, tokens } from '@fluentui/react-components';
import { Checkmark16Regular, type FluentIcon } from '@fluentui/react-icons';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    textAlign: 'center',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalS}`,
  },
  icon: { color: tokens.colorBrandForeground1 },
  points: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    maxWidth: '340px',
    textAlign: 'start',
  },
  point: { display: 'flex', gap: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground2 },
  tick: { flexShrink: 0, marginTop: '2px', color: tokens.colorBrandForeground1 },
});

/** What a view shows before there is anything to show: what will happen, in a few points. */
export function EmptyState(props: {
  readonly icon: FluentIcon;
  readonly title: string;
  readonly points?: readonly string[];
  readonly text?: string;
}): ReactNode {
  const styles = useStyles();
  const Icon = props.icon;
  return (
    <div className={styles.root}>
      <Icon className={styles.icon} fontSize={40} aria-hidden />
      <Subtitle2 as="h2">{props.title}</Subtitle2>
      {props.text && <Text>{props.text}</Text>}
      {props.points && (
        <ul className={styles.points}>
          {props.points.map((point) => (
            <li key={point} className={styles.point}>
              <Checkmark16Regular className={styles.tick} aria-hidden />
              <Text>{point}</Text>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
