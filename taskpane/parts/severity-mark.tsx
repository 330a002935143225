import type { ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle20Filled, Info20Filled, Warning20Filled } from '@fluentui/react-icons';
import type { Severity } from '../../src/rules/define-rule';

const useStyles = makeStyles({
  icon: { flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorBrandForeground1 },
});

const icons = { error: ErrorCircle20Filled, warning: Warning20Filled, info: Info20Filled };

/** The sign of a severity; each has its own shape, and the word always stands beside it or in its label. */
export function SeverityMark({ severity, label }: { readonly severity: Severity; readonly label?: string }): ReactNode {
  const styles = useStyles();
  const Icon = icons[severity];
  return (
    <Icon
      className={mergeClasses(styles.icon, styles[severity])}
      {...(label ? { 'aria-label': label, role: 'img' } : { 'aria-hidden': true })}
    />
  );
}
