import type { ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled, DismissCircle20Filled, QuestionCircle20Filled } from '@fluentui/react-icons';
import type { Entry } from '../../services';

const useStyles = makeStyles({
  icon: { flexShrink: 0 },
  permitted: { color: tokens.colorStatusSuccessForeground1 },
  'not-permitted': { color: tokens.colorStatusDangerForeground1 },
  unknown: { color: tokens.colorStatusWarningForeground1 },
});

const icons = {
  permitted: CheckmarkCircle20Filled,
  'not-permitted': DismissCircle20Filled,
  unknown: QuestionCircle20Filled,
};

/** The sign of "may enter", "may not", "unknown"; the word always stands beside it. */
export function EntryMark({ entry }: { readonly entry: Entry }): ReactNode {
  const styles = useStyles();
  const Icon = icons[entry];
  return <Icon className={mergeClasses(styles.icon, styles[entry])} aria-hidden />;
}
