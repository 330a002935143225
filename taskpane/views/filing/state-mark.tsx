import type { ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircle20Filled,
  CheckmarkCircle20Regular,
  DocumentEdit20Regular,
  Send20Regular,
  Warning20Filled,
} from '@fluentui/react-icons';
import type { FilingState } from '../../../src/use-cases';
import type { TextKey } from '../../texts';

export const stateWords: Readonly<Record<FilingState, TextKey>> = {
  draft: 'filing.state.draft',
  ready: 'filing.state.ready',
  filed: 'filing.state.filed',
  registered: 'filing.state.registered',
  differs: 'filing.state.differs',
};

const icons = {
  draft: DocumentEdit20Regular,
  ready: CheckmarkCircle20Regular,
  filed: Send20Regular,
  registered: CheckmarkCircle20Filled,
  differs: Warning20Filled,
};

const useStyles = makeStyles({
  icon: { flexShrink: 0 },
  draft: { color: tokens.colorNeutralForeground3 },
  ready: { color: tokens.colorBrandForeground1 },
  filed: { color: tokens.colorBrandForeground1 },
  registered: { color: tokens.colorStatusSuccessForeground1 },
  differs: { color: tokens.colorStatusWarningForeground1 },
});

/** The sign of a state; its word always stands beside it. */
export function StateMark({ state }: { readonly state: FilingState }): ReactNode {
  const styles = useStyles();
  const Icon = icons[state];
  return <Icon className={mergeClasses(styles.icon, styles[state])} aria-hidden />;
}
