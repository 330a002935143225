import type { ReactNode } from 'react';
import { Caption1, Caption1Strong, Text, makeStyles, tokens } from '@fluentui/react-components';
import { isStrong } from '../../../src/regulation';
import type { TraceStep } from '../../../src/deposit';
import { NotConfirmed } from '../../parts/doubt-list';
import { SourcesNote } from '../../parts/sources-note';
import { useLayout } from '../../parts/use-layout';
import { usePane } from '../../pane-context';
import type { DepositView } from '../../services';
import { moneyLabel } from '../../texts';

const useStyles = makeStyles({
  step: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
  },
  result: { fontVariantNumeric: 'tabular-nums', textAlign: 'end', whiteSpace: 'nowrap' },
  basis: { gridColumn: '1 / -1' },
  group: { marginTop: tokens.spacingVerticalS, marginBottom: 0 },
});

/** The arithmetic of a deposit, step by step, with the source of every rate. */
export function TraceList({ deposit }: { readonly deposit: DepositView }): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  return (
    <div>
      {deposit.lines.map((line) => (
        <div key={line.row}>
          <Caption1Strong as="h4" block className={styles.group}>
            {t('build.line', { row: line.row })}
          </Caption1Strong>
          <Steps steps={line.steps} />
        </div>
      ))}
      {deposit.lines.length > 0 && (
        <Caption1Strong as="h4" block className={styles.group}>
          {t('build.together')}
        </Caption1Strong>
      )}
      <Steps steps={deposit.steps} />
    </div>
  );
}

function Steps({ steps }: { readonly steps: readonly TraceStep[] }): ReactNode {
  const { t, say, language } = usePane();
  const styles = useStyles();
  const layout = useLayout();
  return (
    <ol className={layout.list}>
      {steps.map((step, index) => (
        <li key={index} className={styles.step}>
          <Text size={200} className={layout.breakable}>
            {say(step.text, step.data)}
          </Text>
          <Text size={200} weight="semibold" className={styles.result}>
            {moneyLabel(step.result, language)}
          </Text>
          {step.basis && (
            <div className={styles.basis}>
              {step.basis.overridden && <Caption1>{t('build.ownRate')}</Caption1>}
              {!step.basis.overridden && !isStrong(step.basis.confidence) && <NotConfirmed />}
              <SourcesNote sources={step.basis.sources} />
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}
