import type { ReactNode } from 'react';
import { Button, Checkbox, Text, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Regular, DismissCircle16Regular } from '@fluentui/react-icons';
import type { DoppState } from '../../../src/connector';
import { dateOf, momentText } from '../../../src/values';
import { usePane } from '../../pane-context';
import { Disclosure } from '../../parts/disclosure';
import { useLayout } from '../../parts/use-layout';
import type { TrackedConsignment } from '../../services';
import { EntryMark } from './entry-mark';
import { RejectionCauses } from './rejection-causes';
import { StatusHistory } from './status-history';

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
  check: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  checks: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXXS },
});

const nextTexts = { 'handed-over': 'track.handOver', acknowledged: 'track.acknowledge' } as const;

/** What the driver's QR code waits for. */
function nextAct({ qr, handedOver, acknowledged }: TrackedConsignment): 'handed-over' | 'acknowledged' | undefined {
  if (!qr) return undefined;
  if (handedOver === undefined) return 'handed-over';
  return acknowledged === undefined ? 'acknowledged' : undefined;
}

/** Letters by which a word is known in any ending. */
const stemLetters = 6;

const stateTexts = {
  draft: 'track.stateDraft',
  checked: 'track.stateChecked',
  filed: 'track.stateFiled',
  registered: 'track.stateRegistered',
  'awaiting-deposit': 'track.stateAwaiting',
  secured: 'track.stateSecured',
  rejected: 'track.stateRejected',
  annulled: 'track.stateAnnulled',
  presented: 'track.statePresented',
  crossed: 'track.stateCrossed',
  closed: 'track.stateClosed',
} as const satisfies Record<DoppState, string>;

const entryTexts = {
  permitted: 'track.entryYes',
  'not-permitted': 'track.entryNo',
  unknown: 'track.entryUnknown',
} as const;

/** One consignment: may it enter, its status, its QR and whether the driver has it. */
export function TrackedItem(props: {
  readonly consignment: TrackedConsignment;
  readonly sheet: string;
  /** The statuses were invented. */
  readonly simulated: boolean;
  readonly onGo: (cell: string) => void;
  /** Undefined while nothing is being chosen. */
  readonly chosen?: boolean;
  readonly onChoose?: () => void;
  readonly onAct: (kind: 'handed-over' | 'acknowledged') => void;
}): ReactNode {
  const { consignment, chosen } = props;
  const { t, language } = usePane();
  const styles = useStyles();
  const layout = useLayout();
  const next = nextAct(consignment);
  const meant = consignment.state && t(stateTexts[consignment.state]);
  // A status that says it itself needs no explanation.
  const stateWord = meant !== undefined && consignment.statusText?.toLowerCase().includes(meant.slice(0, stemLetters)) ? undefined : meant;
  const about = [
    consignment.doppNumber
      ? t('track.dopp', { number: consignment.doppNumber })
      : t(consignment.statusText === undefined ? 'track.noDopp' : 'track.noNumber'),
    consignment.importDate && t('build.import', { date: momentText(dateOf(consignment.importDate), language) }),
  ].filter(Boolean);
  return (
    <li className={styles.root}>
      <div className={layout.between}>
        {chosen === undefined ? (
          <Text weight="semibold" className={layout.breakable}>
            {consignment.key}
          </Text>
        ) : (
          <Checkbox checked={chosen} label={{ children: consignment.key, className: layout.breakable }} onChange={() => props.onChoose?.()} />
        )}
        <Button
          size="small"
          appearance="subtle"
          aria-label={t('common.goToCell', { cell: consignment.cell })}
          onClick={() => props.onGo(consignment.cell)}
        >
          {consignment.cell}
        </Button>
      </div>
      <Text size={200} className={layout.muted}>
        {about.join(' · ')}
      </Text>
      <div className={layout.row}>
        <EntryMark entry={consignment.entry} />
        <Text>
          <strong>{t(props.simulated && consignment.entry === 'permitted' ? 'track.entrySimulated' : entryTexts[consignment.entry])}</strong>
          {consignment.statusText !== undefined && ` · ${t('track.status')}: ${consignment.statusText}`}
          {stateWord !== undefined && ` (${stateWord})`}
        </Text>
      </div>
      {consignment.waiting && <Text size={200}>{t('track.waitsToBeSent')}</Text>}
      {consignment.incident && <Text className={layout.breakable}>{t('track.incident', { text: consignment.incident })}</Text>}
      {consignment.rejection && (
        <>
          <Text className={layout.breakable}>{t('track.rejection', { text: consignment.rejection })}</Text>
          <Disclosure title={t('rejection.likely')}>
            <RejectionCauses
              text={consignment.rejection}
              consignment={{ sheet: props.sheet, key: consignment.key }}
            />
          </Disclosure>
        </>
      )}
      <div className={styles.checks}>
        <Fact done={consignment.qr} text={t(consignment.qr ? 'track.qrYes' : 'track.qrNo')} />
        <Fact
          done={consignment.handedOver !== undefined}
          text={
            consignment.handedOver
              ? t('track.handedOver', { date: momentText(consignment.handedOver, language) })
              : t('track.notHandedOver')
          }
        />
        {consignment.acknowledged && (
          <Fact done text={t('track.acknowledged', { date: momentText(consignment.acknowledged, language) })} />
        )}
      </div>
      <StatusHistory history={consignment.history} {...(consignment.minutesToQr === undefined ? {} : { minutesToQr: consignment.minutesToQr })} />
      {chosen === undefined && next && (
        <div>
          <Button size="small" onClick={() => props.onAct(next)} aria-label={`${t(nextTexts[next])}: ${consignment.key}`}>
            {t(nextTexts[next])}
          </Button>
        </div>
      )}
    </li>
  );
}

function Fact({ done, text }: { readonly done: boolean; readonly text: string }): ReactNode {
  const styles = useStyles();
  const Icon = done ? CheckmarkCircle16Regular : DismissCircle16Regular;
  return (
    <span className={styles.check}>
      <Icon aria-hidden />
      <Text size={200}>{text}</Text>
    </span>
  );
}
