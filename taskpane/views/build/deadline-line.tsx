import type { ReactNode } from 'react';
import { Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CalendarClock20Regular, CheckmarkCircle20Regular, ErrorCircle20Filled, Warning20Filled } from '@fluentui/react-icons';
import { momentText, type CalendarDate, type Moment } from '../../../src/values';
import { usePane } from '../../pane-context';
import { deadlineState, paymentState, spanText } from './deadline-state';

const useStyles = makeStyles({
  row: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'start' },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  near: { color: tokens.colorStatusWarningForeground1 },
  passed: { color: tokens.colorStatusDangerForeground1 },
  done: { color: tokens.colorStatusSuccessForeground1 },
  text: { display: 'flex', flexDirection: 'column' },
});

/** The filing deadline with the time left; warns by sign and word when it is near or past. */
export function FilingDeadline(props: {
  readonly deadline: Moment | undefined;
  readonly filed: Moment | undefined;
}): ReactNode {
  const { t, language, services } = usePane();
  const styles = useStyles();
  if (props.filed)
    return (
      <div className={styles.row}>
        <CheckmarkCircle20Regular className={mergeClasses(styles.icon, styles.done)} aria-hidden />
        <Text>{t('build.filed', { date: momentText(props.filed, language) })}</Text>
      </div>
    );
  if (!props.deadline)
    return (
      <div className={styles.row}>
        <Warning20Filled className={mergeClasses(styles.icon, styles.near)} aria-hidden />
        <Text>{t('build.unknownDeadline')}</Text>
      </div>
    );
  const state = deadlineState(props.deadline, services.clock.now());
  const time = spanText(state.minutes, language);
  const text = { ahead: 'build.left', near: 'build.near', passed: 'build.passed' } as const;
  const Icon = { ahead: CalendarClock20Regular, near: Warning20Filled, passed: ErrorCircle20Filled }[state.kind];
  return (
    <div className={styles.row}>
      <Icon className={mergeClasses(styles.icon, state.kind !== 'ahead' && styles[state.kind])} aria-hidden />
      <div className={styles.text}>
        <Text>
          {t('build.deadline')} <strong>{momentText(props.deadline, language)}</strong>
        </Text>
        <Text size={200}>{t(text[state.kind], { time })}</Text>
      </div>
    </div>
  );
}

/** The last banking day to pay. */
export function PaymentDay({ day }: { readonly day: CalendarDate }): ReactNode {
  const { t, language, services } = usePane();
  const styles = useStyles();
  const state = paymentState(day, services.clock.now());
  const Icon = { ahead: CalendarClock20Regular, today: Warning20Filled, passed: ErrorCircle20Filled }[state];
  const tone = { ahead: undefined, today: styles.near, passed: styles.passed }[state];
  return (
    <div className={styles.row}>
      <Icon className={mergeClasses(styles.icon, tone)} aria-hidden />
      <div className={styles.text}>
        <Text>
          {t('build.paymentDay')} <strong>{momentText(day, language)}</strong>
        </Text>
        {state !== 'ahead' && <Text size={200}>{t(state === 'today' ? 'build.paymentToday' : 'build.paymentPassed')}</Text>}
      </div>
    </div>
  );
}
