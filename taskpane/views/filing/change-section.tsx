import { useState, type ReactNode } from 'react';
import {
  Button,
  MessageBar,
  MessageBarBody,
  Subtitle2,
  Switch,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { annulmentOf, shownValue, type CorrectionAction, type Difference } from '../../../src/dopp';
import { isStrong, type Fact } from '../../../src/regulation';
import type { FollowedConsignment } from '../../../src/use-cases';
import { usePane } from '../../pane-context';
import { ConfirmDialog } from '../../parts/confirm-dialog';
import { Disclosure } from '../../parts/disclosure';
import { NotConfirmed } from '../../parts/doubt-list';
import { SourcesNote } from '../../parts/sources-note';
import { useLayout } from '../../parts/use-layout';
import type { TextKey } from '../../texts';
import type { FilingOutcome } from '../../use-cases/filing';
import { DocumentFiles } from './document-files';
import { WhereToType } from './filing-items';
import { StateMark } from './state-mark';
import type { FilingDesk } from './use-filing';

/** Differences drawn at first. */
const firstShown = 30;

const actionTexts: Readonly<Partial<Record<CorrectionAction, TextKey>>> = {
  correction: 'filing.action.correction',
  'vehicle-change': 'filing.action.vehicle-change',
  'new-filing': 'filing.action.new-filing',
};

const useStyles = makeStyles({
  root: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: tokens.spacingHorizontalM,
  },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
  },
  what: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
});

/** What changed since the filing, whether it may change, what it does to the QR code, and the document it takes. */
export function ChangeSection(props: {
  readonly desk: FilingDesk;
  readonly outcome: FilingOutcome;
  readonly consignment: FollowedConsignment;
  readonly onReserved: (reserved: boolean) => void;
}): ReactNode {
  const { desk, outcome, consignment } = props;
  const { t, services } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const { chain, filedState, registration, advice } = consignment;
  const { key } = consignment.consignment;
  const [asked, setAsked] = useState(false);
  if (!advice) return null;
  const actionText = actionTexts[advice.action];
  const annulment = annulmentOf(chain, services.clock.now());
  return (
    <section className={`${layout.stack} ${styles.root}`}>
      <div className={layout.tight}>
        <div className={layout.row}>
          <StateMark state="differs" />
          <Subtitle2 as="h3">{t('filing.change')}</Subtitle2>
        </div>
        <Text>{filedState.crossed ? t('filing.crossed') : actionText && t(actionText)}</Text>
      </div>
      {!filedState.qrReceived && (
        <div>
          <Switch checked={filedState.reserved} label={t('filing.reserved')} onChange={(_, data) => props.onReserved(data.checked)} />
          <Text size={200} className={layout.muted} block>
            {t('filing.reservedHint')}
          </Text>
        </div>
      )}
      {!advice.knownToBeAllowed && !filedState.crossed && (
        <div className={layout.wrap}>
          <NotConfirmed />
          <Text size={200}>{t('filing.notAllowed')}</Text>
        </div>
      )}
      {advice.qrInDoubt && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('filing.qrInDoubt')}</MessageBarBody>
        </MessageBar>
      )}
      <Disclosure title={t('filing.changeList', { count: advice.differences.length })} startOpen>
        <DifferenceList desk={desk} outcome={outcome} consignment={consignment} differences={advice.differences} />
      </Disclosure>
      <Grounds grounds={advice.grounds} />
      {advice.action === 'new-filing' && annulment && !filedState.crossed ? (
        <div className={layout.tight}>
          <Text size={200}>{t('filing.annulText', { number: registration?.doppNumber ?? t('filing.historyNoNumber') })}</Text>
          <DocumentFiles desk={desk} outcome={outcome} consignment={consignment} dopp={annulment} />
          <div>
            <Button onClick={() => setAsked(true)}>{t('filing.annulMark')}</Button>
          </div>
        </div>
      ) : (
        <Text size={200}>{t('filing.filesOfCorrection')}</Text>
      )}
      {asked && (
        <ConfirmDialog
          title={t('filing.annulConfirm')}
          confirm={t('filing.annulment')}
          onCancel={() => setAsked(false)}
          onConfirm={() => {
            setAsked(false);
            void desk.annul(key);
          }}
        >
          {t('filing.annulConfirmText', { key })}
        </ConfirmDialog>
      )}
    </section>
  );
}

function DifferenceList(props: {
  readonly desk: FilingDesk;
  readonly outcome: FilingOutcome;
  readonly consignment: FollowedConsignment;
  readonly differences: readonly Difference[];
}): ReactNode {
  const { t, say, language } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const shown = all ? props.differences : props.differences.slice(0, firstShown);
  const left = props.differences.length - shown.length;
  return (
    <>
      <ul className={layout.list}>
        {shown.map(({ place, title, label, line, before, after }) => {
          const source = props.outcome.sourceOf(props.consignment, place);
          return (
            <li key={place} className={styles.item}>
              <span className={styles.what}>
                <Text size={200} className={layout.muted}>
                  {[label, say(title), line === undefined ? undefined : `(${t('filing.line', { line })})`].filter(Boolean).join(' ')}
                </Text>
                <Text size={200}>
                  {t('filing.was')}: <s>{shownValue(before, language) ?? t('common.empty')}</s>
                </Text>
                <Text>
                  {t('filing.now')}: <strong>{shownValue(after, language) ?? t('common.empty')}</strong>
                </Text>
              </span>
              {source.kind === 'cell' && <WhereToType source={source} onGoTo={props.desk.goTo} />}
            </li>
          );
        })}
      </ul>
      {left > 0 && (
        <Button size="small" onClick={() => setAll(true)}>
          {t('common.showMore', { count: left })}
        </Button>
      )}
    </>
  );
}

/** The facts an advice rests on, those not confirmed marked. */
function Grounds({ grounds }: { readonly grounds: readonly Fact[] }): ReactNode {
  const { t, say } = usePane();
  const layout = useLayout();
  if (grounds.length === 0) return null;
  return (
    <Disclosure title={t('filing.grounds')}>
      <ul className={`${layout.list} ${layout.tight}`}>
        {grounds.map((ground, index) => (
          <li key={index} className={layout.tight}>
            <Text size={200}>{say(ground.statement)}</Text>
            {!isStrong(ground.confidence) && (
              <div>
                <NotConfirmed />
              </div>
            )}
            <SourcesNote sources={ground.sources} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
