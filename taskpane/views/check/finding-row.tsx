import { memo, type ReactNode } from 'react';
import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons';
import { findingText, type Finding } from '../../../src/rules/finding';
import type { CellWrite } from '../../../src/workbook/port';
import { usePane } from '../../pane-context';
import { useLayout } from '../../parts/use-layout';
import { contentsText } from './fixes';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(52px, auto) minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalXS,
    alignItems: 'start',
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  cell: { minWidth: '44px', paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalXS },
  body: { paddingTop: '3px', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  instead: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
});

export interface FindingActions {
  readonly goTo: (cell: string) => void;
  readonly fix: (finding: Finding) => void;
  readonly silence: (finding: Finding, what: 'finding' | 'rule') => void;
  readonly explain: (finding: Finding) => void;
}

/** One finding: where, what is wrong, what to type instead, and what can be done about it. */
export const FindingRow = memo(function FindingRow(props: {
  readonly finding: Finding;
  readonly column: string | undefined;
  readonly writes: readonly CellWrite[];
  readonly actions: FindingActions;
  readonly disabled: boolean;
}): ReactNode {
  const { finding, actions, writes } = props;
  const { t, language } = usePane();
  const styles = useStyles();
  const layout = useLayout();
  const instead = writes.find(({ cell }) => cell === finding.cell) ?? writes[0];
  return (
    <li className={styles.root}>
      <Button
        size="small"
        className={styles.cell}
        title={t('common.goToCell', { cell: finding.cell })}
        aria-label={t('common.goToCell', { cell: finding.cell })}
        onClick={() => actions.goTo(finding.cell)}
      >
        {finding.cell}
      </Button>
      <div className={styles.body}>
        {props.column && (
          <Text size={200} className={layout.muted}>
            {props.column}
          </Text>
        )}
        <Text className={layout.breakable}>{findingText(finding, language)}</Text>
        {finding.fix && instead && (
          <div className={layout.wrap}>
            <Text size={200} className={styles.instead}>
              {t('fix.instead', {
                value: contentsText(instead.value, { language, empty: t('common.empty'), format: instead.format }),
              })}
            </Text>
            <Button size="small" disabled={props.disabled} onClick={() => actions.fix(finding)}>
              {t(finding.fix.kind === 'safe' ? 'fix.apply' : 'fix.review')}
            </Button>
          </div>
        )}
      </div>
      <Menu positioning="below-end">
        <MenuTrigger disableButtonEnhancement>
          <Button
            size="small"
            appearance="subtle"
            icon={<MoreHorizontal20Regular />}
            aria-label={`${t('silence.menu')} ${finding.cell}`}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => actions.explain(finding)}>{t('rule.open', { rule: finding.rule })}</MenuItem>
            <MenuItem onClick={() => actions.silence(finding, 'finding')}>{t('silence.finding')}</MenuItem>
            <MenuItem onClick={() => actions.silence(finding, 'rule')}>{t('silence.rule')}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
    </li>
  );
});
