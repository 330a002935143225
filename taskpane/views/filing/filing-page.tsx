import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { Button, Field, MessageBar, MessageBarActions, MessageBarBody, ProgressBar, Subtitle1, Text, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular, DocumentText20Regular, TableCellEdit16Regular } from '@fluentui/react-icons';
import { adviseCorrection, filingSheet, standingEntry, type Dopp, type FilingItem } from '../../../src/dopp';
import type { FollowedConsignment } from '../../../src/use-cases';
import { momentText } from '../../../src/values';
import { usePane } from '../../pane-context';
import { Disclosure } from '../../parts/disclosure';
import { useLayout } from '../../parts/use-layout';
import { documentToFile, type FilingOutcome } from '../../use-cases/filing';
import { FilingDeadline } from '../build/deadline-line';
import { ChangeSection } from './change-section';
import { DocumentFiles } from './document-files';
import { FilingItems } from './filing-items';
import { HistorySection } from './history-section';
import { MarkForm, NumberForm, type MarkDraft } from './mark-form';
import { PrincipalForm } from './principal-form';
import { RequestsSection } from './requests-section';
import { StateMark, stateWords } from './state-mark';
import { progressOf } from './ticks';
import type { FilingDesk } from './use-filing';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  items: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

/** One consignment: what is to be typed into the form, what became of it, and what changed since. */
export function FilingPage(props: {
  readonly desk: FilingDesk;
  readonly outcome: FilingOutcome;
  readonly consignment: FollowedConsignment;
  readonly draft: MarkDraft | undefined;
  readonly onDraft: (draft: MarkDraft | undefined) => void;
  readonly onBack: () => void;
}): ReactNode {
  const { desk, outcome } = props;
  const { t, language } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const [reserved, setReserved] = useState(props.consignment.filedState.reserved);
  const consignment = useMemo(() => asKnown(props.consignment, reserved), [props.consignment, reserved]);
  const { state, chain, advice, registration, findings, filing, dopp } = consignment;
  const { key, values } = consignment.consignment;
  const standing = standingEntry(chain);
  const undo = desk.undoOf(key);
  const shown: Dopp = standing && state !== 'differs' ? standing.dopp : documentToFile(consignment);
  const toFile = !standing || state === 'differs';
  const filedInSheet = !standing && chain.length === 0 && (state === 'filed' || state === 'registered');
  return (
    <div className={layout.stack}>
      <div>
        <Button size="small" icon={<ArrowLeft20Regular />} onClick={props.onBack}>
          {t('filing.back')}
        </Button>
      </div>
      <div className={layout.tight}>
        <div className={styles.head}>
          <Subtitle1 as="h2">{key}</Subtitle1>
          <StateMark state={state} />
          <Text>{t(stateWords[state])}</Text>
        </div>
        {registration && <Text>{t('filing.dopp', { number: registration.doppNumber })}</Text>}
        <FilingDeadline deadline={filing?.ok ? filing.moment : undefined} filed={standing?.filedOn ?? values.doppDate} />
        <div>
          <Button size="small" icon={<TableCellEdit16Regular />} onClick={() => desk.goTo(outcome.startOf(consignment))}>
            {t('build.toSheet')}
          </Button>
        </div>
      </div>
      {undo && state !== 'differs' && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{t('filing.markDone', { date: standing ? momentText(standing.filedOn, language) : '' })}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => void desk.undo(undo)}>
              {t('filing.undo')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {toFile && findings.error > 0 && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{t('filing.rowErrors', { count: findings.error })}</MessageBarBody>
        </MessageBar>
      )}
      {advice && advice.action !== 'none' && <ChangeSection desk={desk} outcome={outcome} consignment={consignment} onReserved={setReserved} />}
      {standing && state !== 'differs' && registration === undefined && <NumberForm desk={desk} consignmentKey={key} />}
      <SheetSection desk={desk} outcome={outcome} consignment={consignment} dopp={shown} toFile={toFile} />
      {dopp.applicant.role === 'intermediary' && <PrincipalForm desk={desk} consignmentKey={key} />}
      {(toFile || filedInSheet) && advice?.action !== 'new-filing' && (
        <MarkForm desk={desk} outcome={outcome} consignment={consignment} dopp={shown} draft={props.draft} onDraft={props.onDraft} />
      )}
      {toFile && <RequestsSection desk={desk} outcome={outcome} consignment={consignment} />}
      <HistorySection consignment={consignment} />
    </div>
  );
}

/** The consignment with the advice for what the user knows about the reservation. */
function asKnown(consignment: FollowedConsignment, reserved: boolean): FollowedConsignment {
  if (!consignment.advice || reserved === consignment.filedState.reserved) return consignment;
  const filedState = { ...consignment.filedState, reserved };
  return { ...consignment, filedState, advice: adviseCorrection(consignment.chain, consignment.dopp, filedState) };
}

function SheetSection(props: {
  readonly desk: FilingDesk;
  readonly outcome: FilingOutcome;
  readonly consignment: FollowedConsignment;
  readonly dopp: Dopp;
  readonly toFile: boolean;
}): ReactNode {
  const { desk, outcome, consignment, dopp, toFile } = props;
  const { t, language } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const { key } = consignment.consignment;
  const standing = standingEntry(consignment.chain);
  const sheet = useMemo(() => filingSheet(dopp, language), [dopp, language]);
  const { done, total } = useMemo(() => progressOf(sheet, desk.ticks, key), [sheet, desk.ticks, key]);
  const changed = useMemo(() => new Set(toFile ? consignment.advice?.differences.map(({ place }) => place) : []), [consignment, toFile]);
  const title = !toFile && standing
    ? t('filing.sheetAsFiled', { date: momentText(standing.filedOn, language) })
    : dopp.header.correction > 0
      ? t('filing.sheetOfCorrection', { number: dopp.header.correction })
      : t('filing.sheet');
  const { tick } = desk;
  const onTick = useCallback((item: FilingItem, on: boolean) => tick(key, item, on), [tick, key]);
  const files = <DocumentFiles desk={desk} outcome={outcome} consignment={consignment} dopp={dopp} />;
  const items = (
    <div className={styles.items}>
      <FilingItems
        sheet={sheet}
        consignment={key}
        ticks={desk.ticks}
        changed={changed}
        onTick={toFile ? onTick : undefined}
        sourceOf={(place) => outcome.sourceOf(consignment, place)}
        onGoTo={desk.goTo}
      />
    </div>
  );
  if (!toFile)
    return (
      <section className={layout.stack}>
        {files}
        <Disclosure title={title} icon={<DocumentText20Regular aria-hidden />} heading={3}>
          {items}
        </Disclosure>
      </section>
    );
  return (
    <section className={layout.stack}>
      <Subtitle1 as="h2">{title}</Subtitle1>
      <Field
        validationState="none"
        validationMessage={done === total ? t('filing.progressDone', { total }) : t('filing.progress', { done, total })}
      >
        <ProgressBar value={total === 0 ? 0 : done / total} aria-label={t('filing.progress', { done, total })} />
      </Field>
      {sheet.missing > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('filing.missingCount', { count: sheet.missing })}</MessageBarBody>
        </MessageBar>
      )}
      <Text size={200} className={layout.muted}>
        {t('filing.tickHint')}
      </Text>
      {files}
      {items}
      {done > 0 && (
        <div>
          <Button size="small" appearance="subtle" onClick={() => desk.clearTicks(key)}>
            {t('filing.clearTicks')}
          </Button>
        </div>
      )}
    </section>
  );
}
