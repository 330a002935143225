import type { ReactNode } from 'react';
import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { findingText } from '../../../src/rules/finding';
import { usePane } from '../../pane-context';
import { SideDrawer } from '../../parts/side-drawer';
import { useLayout } from '../../parts/use-layout';
import type { CheckOutcome } from '../../services';
import { restoreFinding, restoreRule, type Silences } from './silences';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
});

/** What the user hid, with his reasons, each to be shown again. */
export function SilencedDrawer(props: {
  readonly outcome: CheckOutcome;
  readonly silences: Silences;
  readonly onChange: (silences: Silences) => void;
  readonly onClose: () => void;
}): ReactNode {
  const { t, say, language, services } = usePane();
  const styles = useStyles();
  const layout = useLayout();
  const { silences } = props;
  return (
    <SideDrawer
      title={t('silence.list', { count: silences.rules.length + props.outcome.silenced.length })}
      onClose={props.onClose}
    >
      <ul className={layout.list}>
        {silences.rules.map(({ rule, reason }) => {
          const card = services.rules.find(({ id }) => id === rule);
          return (
            <li key={rule} className={styles.item}>
              <Text weight="semibold">
                {t('silence.ruleItem')}: {card ? say(card.title) : rule}
              </Text>
              <Text size={200}>{reason}</Text>
              <Button size="small" onClick={() => props.onChange(restoreRule(silences, rule))}>
                {t('silence.restore')}
              </Button>
            </li>
          );
        })}
        {props.outcome.silenced.map(({ finding, reason }, index) => (
          <li key={`${finding.fingerprint}|${index}`} className={styles.item}>
            <Text weight="semibold">
              {finding.cell}: {findingText(finding, language)}
            </Text>
            <Text size={200}>{reason}</Text>
            <Button size="small" onClick={() => props.onChange(restoreFinding(silences, finding.fingerprint))}>
              {t('silence.restore')}
            </Button>
          </li>
        ))}
      </ul>
    </SideDrawer>
  );
}
