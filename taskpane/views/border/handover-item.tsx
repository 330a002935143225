import type { ReactNode } from 'react';
import { Button, Checkbox, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Regular, Clock16Regular, ContactCard20Regular, ErrorCircle16Filled } from '@fluentui/react-icons';
import { whyNoCard, type HandoverClock, type IncidentEntry } from '../../../src/handover';
import { momentText, type Moment } from '../../../src/values';
import { usePane } from '../../pane-context';
import { useLayout } from '../../parts/use-layout';
import { dueText } from './clock-words';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalS,
  },
  late: { border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusDangerBorder1}` },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  key: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  clock: { display: 'flex', gap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0, marginTop: '2px' },
  lateIcon: { color: tokens.colorStatusDangerForeground1 },
  doneIcon: { color: tokens.colorStatusSuccessForeground1 },
});

const entryTexts = {
  permitted: 'border.entryYes',
  'not-permitted': 'border.entryNo',
  unknown: 'border.entryUnknown',
} as const satisfies Record<IncidentEntry, string>;

/** One consignment on its way to the border: where it stands, what is due, and what to do next. */
export function HandoverItem(props: {
  readonly clock: HandoverClock;
  readonly cell: string;
  readonly entry: IncidentEntry;
  /** Since when its QR code is awaited. */
  readonly awaited: Moment | undefined;
  readonly selected: boolean;
  readonly onSelect: (selected: boolean) => void;
  readonly onGo: () => void;
  readonly onCard: () => void;
  readonly onHanded: () => void;
  readonly onAcknowledged: () => void;
  readonly onCrossed: () => void;
  readonly onStopped: () => void;
}): ReactNode {
  const { clock, awaited } = props;
  const { t, say, language } = usePane();
  const styles = useStyles();
  const layout = useLayout();
  const { consignment, step } = clock;
  const { key, values } = consignment;
  const noCard = whyNoCard(consignment);
  const moment = (given: Moment): string => momentText(given, language);
  const about = [
    [values.truckPlate, values.trailerPlate].filter((plate) => plate !== undefined).join(' / '),
    values.driverName,
    values.importDate && t('border.import', { date: moment(values.importDate) }),
  ].filter((part) => part !== undefined && part !== '');
  const status = values.doppStatus === undefined ? t('border.noStatus') : `${t('border.status', { status: values.doppStatus })}, ${t(entryTexts[props.entry])}`;
  const facts = [
    values.doppNumber === undefined ? t('border.noDopp') : t('border.dopp', { number: values.doppNumber }),
    status,
    values.handedOver && t('border.handedOver', { moment: moment(values.handedOver) }),
    values.acknowledged && t('border.acknowledged', { moment: moment(values.acknowledged) }),
  ].filter((part) => part !== undefined);
  const due = dueText(clock, t);
  const Icon = clock.overdue ? ErrorCircle16Filled : step === 'done' || step === 'crossed' ? CheckmarkCircle16Regular : Clock16Regular;
  return (
    <li className={mergeClasses(styles.root, clock.overdue && styles.late)}>
      <div className={styles.head}>
        <Checkbox
          aria-label={t('border.select', { key })}
          checked={props.selected}
          disabled={noCard !== undefined}
          onChange={(_, data) => props.onSelect(data.checked === true)}
        />
        <Text as="h3" weight="semibold" className={styles.key}>
          {key}
        </Text>
        <Button size="small" appearance="subtle" aria-label={t('common.goToCell', { cell: props.cell })} onClick={props.onGo}>
          {props.cell}
        </Button>
      </div>
      {about.length > 0 && (
        <Text size={200} className={mergeClasses(layout.muted, layout.breakable)}>
          {about.join(' · ')}
        </Text>
      )}
      <div className={styles.clock}>
        <Icon
          className={mergeClasses(styles.icon, clock.overdue && styles.lateIcon, (step === 'done' || step === 'crossed') && styles.doneIcon)}
          aria-hidden
        />
        <Text>
          {say(clock.text)}
          {due !== undefined && <strong> {due}</strong>}
        </Text>
      </div>
      {awaited !== undefined && (
        <Text size={200} className={layout.muted}>
          {t('border.awaited', { moment: moment(awaited) })}
        </Text>
      )}
      <Text size={200} className={mergeClasses(layout.muted, layout.breakable)}>
        {facts.join(' · ')}
      </Text>
      {noCard !== undefined && step !== 'crossed' && <Text size={200}>{say(noCard)}</Text>}
      {step !== 'crossed' && (
        <div className={layout.wrap}>
          {noCard === undefined && (
            <Button size="small" appearance={step === 'hand-over' ? 'primary' : 'secondary'} icon={<ContactCard20Regular />} onClick={props.onCard}>
              {t('border.card')}
            </Button>
          )}
          {noCard === undefined && values.handedOver === undefined && (
            <Button size="small" onClick={props.onHanded}>
              {t('border.markHanded')}
            </Button>
          )}
          {noCard === undefined && values.handedOver !== undefined && values.acknowledged === undefined && (
            <Button size="small" appearance="primary" onClick={props.onAcknowledged}>
              {t('border.markAcknowledged')}
            </Button>
          )}
          {step === 'done' && (
            <Button size="small" onClick={props.onCrossed}>
              {t('border.markCrossed')}
            </Button>
          )}
          <Button size="small" appearance="subtle" onClick={props.onStopped}>
            {t('border.stopped')}
          </Button>
        </div>
      )}
    </li>
  );
}
