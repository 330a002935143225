import { useEffect, useState, type ReactNode } from 'react';
import { MessageBar, MessageBarBody, Text, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRight16Regular } from '@fluentui/react-icons';
import { findingText, type Finding } from '../../../src/rules/finding';
import type { CellInput } from '../../../src/shipment/model';
import type { CellWrite } from '../../../src/workbook/port';
import { usePane } from '../../pane-context';
import { ConfirmDialog } from '../../parts/confirm-dialog';
import { useLayout } from '../../parts/use-layout';
import { contentsText } from './fixes';

const useStyles = makeStyles({
  change: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto minmax(0, 1fr)',
    gap: tokens.spacingHorizontalS,
    alignItems: 'center',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalS,
  },
  value: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
});

/** Shows before and after of a suggested fix and asks; nothing is written without a yes. */
export function FixDialog(props: {
  readonly finding: Finding;
  readonly sheet: string;
  readonly writes: readonly CellWrite[];
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}): ReactNode {
  const { t, language, services, fail } = usePane();
  const styles = useStyles();
  const layout = useLayout();
  const [before, setBefore] = useState<readonly CellInput[]>();
  const { writes, sheet } = props;
  useEffect(() => {
    let gone = false;
    services.workbook.readCells(sheet, writes.map(({ cell }) => cell)).then(
      (values) => {
        if (!gone) setBefore(values);
      },
      (fault: unknown) => fail(fault),
    );
    return () => {
      gone = true;
    };
  }, [services, sheet, writes, fail]);
  const empty = t('common.empty');
  return (
    <ConfirmDialog
      title={t('fix.confirmTitle')}
      confirm={t('fix.confirm')}
      disabled={!before}
      onConfirm={props.onConfirm}
      onCancel={props.onCancel}
    >
      <div className={layout.stack}>
        <Text>{findingText(props.finding, language)}</Text>
        {before &&
          writes.map((write, index) => (
            <div key={write.cell} className={styles.change}>
              <Text weight="semibold">{write.cell}</Text>
              <div className={styles.value}>
                <Text size={200} className={layout.muted}>
                  {t('fix.before')}
                </Text>
                <Text>{contentsText(before[index] ?? null, { language, empty, format: write.format })}</Text>
              </div>
              <ArrowRight16Regular aria-hidden />
              <div className={styles.value}>
                <Text size={200} className={layout.muted}>
                  {t('fix.after')}
                </Text>
                <Text weight="semibold">{contentsText(write.value, { language, empty, format: write.format })}</Text>
              </div>
            </div>
          ))}
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('fix.confirmText')}</MessageBarBody>
        </MessageBar>
      </div>
    </ConfirmDialog>
  );
}
