import type { ReactNode } from 'react';
import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, Text, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { usePane } from '../../pane-context';
import { Disclosure } from '../../parts/disclosure';
import { useLayout } from '../../parts/use-layout';
import type { OutboxItem, OutboxView } from '../../use-cases/tracking';

const useStyles = makeStyles({
  item: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'flex-start', justifyContent: 'space-between', paddingTop: tokens.spacingVerticalXS },
});

const words = {
  submit: 'track.didSubmit',
  'handed-over': 'track.didHandOver',
  acknowledged: 'track.didAcknowledge',
  incident: 'track.didIncident',
  presented: 'track.didPresent',
  crossed: 'track.didCross',
} as const satisfies Record<OutboxItem['what'], string>;

/** What was done here and the source does not have yet, why, and what it did not take. */
export function OutboxCard(props: {
  readonly outbox: OutboxView;
  readonly busy: boolean;
  readonly onSend: () => void;
  readonly onForget: (id: string) => void;
}): ReactNode {
  const { outbox, busy } = props;
  const { t, say } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const line = (item: OutboxItem, label: string): ReactNode => (
    <li key={item.id} className={styles.item}>
      <Text size={200} className={layout.breakable}>
        <strong>{item.shipment}</strong> · {t(words[item.what])}
        {item.why && ` · ${say(item.why)}`}
        {item.said && ` ${t('track.said', { text: item.said })}`}
      </Text>
      <Button
        size="small"
        appearance="subtle"
        icon={<Dismiss16Regular />}
        aria-label={`${label}: ${item.shipment}`}
        title={label}
        onClick={() => props.onForget(item.id)}
      />
    </li>
  );
  return (
    <>
      {outbox.waiting.length > 0 && (
        <MessageBar intent={outbox.fault ? 'warning' : 'info'} layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{t('track.waiting', { count: outbox.waiting.length })}</MessageBarTitle>
            {outbox.fault ? say(outbox.fault) : t('track.waitingText')}
            <Disclosure title={t('track.waitingList')}>
              <ul className={layout.list}>{outbox.waiting.map((item) => line(item, t('track.withdraw')))}</ul>
            </Disclosure>
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" disabled={busy} onClick={props.onSend}>
              {t('track.sendNow')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {outbox.refused.length > 0 && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{t('track.refused', { count: outbox.refused.length })}</MessageBarTitle>
            <ul className={layout.list}>{outbox.refused.map((item) => line(item, t('track.dismiss')))}</ul>
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
