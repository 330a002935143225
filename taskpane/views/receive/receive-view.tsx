import { useEffect, useMemo, useState, type ReactNode } from 'react';
import {
  Button,
  Field,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
  Spinner,
  Subtitle2,
  Text,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { Dismiss16Regular, QrCode24Regular } from '@fluentui/react-icons';
import { describeFault } from '../../faults';
import { usePane } from '../../pane-context';
import { EmptyState } from '../../parts/empty-state';
import { RunPanel } from '../../parts/run-panel';
import { SheetFields } from '../../parts/sheet-fields';
import { useLayout } from '../../parts/use-layout';
import { useRun } from '../../parts/use-run';
import type { ReceiptChoice, ReceiptOptions, ReceiveOutcome, WrittenReceipts } from '../../use-cases/receive';
import { DropArea } from './drop-area';
import { groupReceipts, receiptGroups, type ReceiptGroup } from './group-receipts';
import { ReceiptCard } from './receipt-card';
import { useReading, type ReadingFile } from './use-reading';
import { ConflictList, WriteSection } from './write-section';

const useStyles = makeStyles({
  waiting: { paddingTop: tokens.spacingVerticalXXS, paddingBottom: tokens.spacingVerticalXXS },
  name: { overflowWrap: 'anywhere', minWidth: 0, flexGrow: 1 },
  state: { flexShrink: 0 },
  group: { marginBottom: tokens.spacingVerticalXS },
});

const groupTexts = {
  matched: 'receive.matched',
  written: 'receive.alreadyThere',
  choose: 'receive.choose',
  unread: 'receive.unread',
  repeated: 'receive.repeated',
} as const satisfies Record<ReceiptGroup, string>;

type PictureChoice = Pick<ReceiptOptions, 'pictures' | 'largePictures'>;

/** The choice outlasts the pane on this computer. */
const pictureChoiceKey = 'spot.receive.pictures';

/** Large at first: a code in a row of the usual height is a dot no camera reads. */
function readPictureChoice(kept: string | undefined): PictureChoice {
  return { pictures: kept?.includes('"pictures":false') !== true, largePictures: kept?.includes('"largePictures":false') !== true };
}

/** Files of one session at most: their codes and pictures are kept in memory until they are written. */
const mostFiles = 500;

/** The documents of the cabinet: read, matched, looked through and written to the sheet. */
export function ReceiveView(): ReactNode {
  const { t, language, services, sheet, fail, notify } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const { receive } = services.useCases;
  const reading = useReading(receive.read);
  const run = useRun<ReceiveOutcome>();
  const [choices, setChoices] = useState<ReadonlyMap<number, ReceiptChoice>>(new Map());
  const [pictures, setPicturesState] = useState(() => readPictureChoice(services.storage.get(pictureChoiceKey)));
  const setPictures = (next: PictureChoice): void => {
    setPicturesState(next);
    services.storage.set(pictureChoiceKey, JSON.stringify(next));
  };
  const [replace, setReplace] = useState<ReadonlySet<string>>(new Set());
  const [writing, setWriting] = useState(false);
  const [written, setWritten] = useState<WrittenReceipts>();
  /** Counts up to match anew: after writing, undoing, or when the sheet has changed. */
  const [round, setRound] = useState(0);

  const read = reading.files.filter(({ received }) => received !== undefined);
  const readIds = read.map(({ id }) => id).join();
  const settled = !reading.running && read.length > 0;
  const { start } = run;
  useEffect(() => {
    if (!settled) return;
    const documents = read.flatMap(({ received }) => received ?? []);
    void start((signal, onProgress) => receive.match({ sheet, signal, onProgress }, documents));
    // The documents are told apart by their ids: the files themselves never change.
  }, [settled, readIds, sheet, round]); // eslint-disable-line react-hooks/exhaustive-deps

  const { outcome } = run;
  const ofThese = outcome?.sheet === sheet && outcome.documents.length === read.length && read.every(({ received }, index) => received === outcome.documents[index]);
  const current = settled && ofThese ? outcome : undefined;
  const chosen = read.map(({ id }) => choices.get(id) ?? {});
  const options = useMemo(() => ({ ...pictures, replace, language }), [pictures, replace, language]);
  const preview = current?.preview(chosen, options);

  const add = (files: readonly File[]): void => {
    const room = Math.max(0, mostFiles - reading.files.length);
    if (files.length > room) notify(t('receive.tooMany', { count: mostFiles }), 'warning');
    setWritten(undefined);
    reading.add(files.slice(0, room));
  };
  const write = async (): Promise<void> => {
    if (!current) return;
    setWriting(true);
    try {
      const answer = await current.write(chosen, options);
      if (answer === 'changed') notify(t('receive.changed'), 'warning');
      else setWritten(answer);
      setReplace(new Set());
      setRound(round + 1);
    } catch (fault) {
      fail(fault);
    } finally {
      setWriting(false);
    }
  };
  const undo = async (): Promise<void> => {
    if (!written) return;
    setWriting(true);
    try {
      const kept = await written.undo();
      setWritten(undefined);
      setRound(round + 1);
      if (kept.length === 0) notify(t('receive.undone'));
      else notify(t('receive.undoneExcept', { cells: kept.join(', ') }), 'warning');
    } catch (fault) {
      fail(fault);
    } finally {
      setWriting(false);
    }
  };
  const pending = reading.files.filter(({ state }) => state !== 'read');
  const unchanged = new Set(preview?.plan.unchanged ?? []);
  const toWrite = new Set(preview?.confirmed.map(({ consignment }) => consignment).filter((consignment) => !unchanged.has(consignment)));
  const groups = preview && groupReceipts(preview.receipts, unchanged);
  return (
    <div className={layout.stack}>
      <SheetFields disabled={reading.running || writing} />
      <DropArea small={reading.files.length > 0} onFiles={add} />
      {reading.files.length === 0 && (
        <EmptyState
          icon={QrCode24Regular}
          title={t('receive.emptyTitle')}
          points={[t('receive.emptyMatch'), t('receive.emptyWrite'), t('receive.emptyKeep')]}
        />
      )}
      {reading.running && (
        <div className={layout.row}>
          <Field
            className={layout.grow}
            validationState="none"
            validationMessage={t('receive.reading', { done: read.length, count: reading.files.length })}
          >
            <ProgressBar value={read.length / reading.files.length} aria-label={t('receive.area')} />
          </Field>
          <Button size="small" onClick={reading.stop}>
            {t('common.stop')}
          </Button>
        </div>
      )}
      {pending.length > 0 && (
        <ul className={layout.list}>
          {pending.map((one) => (
            <PendingFile key={one.id} one={one} onRemove={() => reading.remove(one.id)} onAgain={() => reading.again(one.id)} />
          ))}
        </ul>
      )}
      <RunPanel running={run.running} progress={run.progress} fault={run.fault} label={t('receive.matching')} onCancel={run.cancel} />
      {written && <WrittenBar written={written} disabled={writing} onUndo={() => void undo()} />}
      {preview && groups && current && (
        <>
          <div className={layout.between}>
            <Text size={200} role="status">
              {t('receive.summary', {
                count: preview.receipts.length,
                matched: groups.get('matched')?.length ?? 0,
                written: groups.get('written')?.length ?? 0,
                choose: groups.get('choose')?.length ?? 0,
                unread: groups.get('unread')?.length ?? 0,
                repeated: groups.get('repeated')?.length ?? 0,
              })}
            </Text>
            <Button size="small" appearance="subtle" className={styles.state} disabled={writing} onClick={reading.clear}>
              {t('receive.clear')}
            </Button>
          </div>
          {receiptGroups.map((group) => {
            const places = groups.get(group) ?? [];
            return (
              places.length > 0 && (
                <section key={group}>
                  <Subtitle2 as="h2" block className={styles.group}>
                    {t(groupTexts[group], { count: places.length })}
                  </Subtitle2>
                  <ul className={layout.list}>
                    {places.map((place) => {
                      const receipt = preview.receipts[place];
                      const id = read[place]?.id;
                      return (
                        receipt &&
                        id !== undefined && (
                          <ReceiptCard
                            key={id}
                            receipt={receipt}
                            choice={choices.get(id) ?? {}}
                            consignments={current.consignments}
                            group={group}
                            disabled={writing}
                            onChoice={(choice) => setChoices(new Map(choices).set(id, choice))}
                            onRemove={() => reading.remove(id)}
                          />
                        )
                      );
                    })}
                  </ul>
                </section>
              )
            );
          })}
          <ConflictList conflicts={preview.plan.conflicts} replace={replace} onReplace={setReplace} />
          {(toWrite.size > 0 || writing) && (
            <WriteSection count={toWrite.size} options={pictures} writing={writing || run.running} onOptions={setPictures} onWrite={() => void write()} />
          )}
        </>
      )}
    </div>
  );
}

function PendingFile(props: { readonly one: ReadingFile; readonly onRemove: () => void; readonly onAgain: () => void }): ReactNode {
  const { file, state } = props.one;
  const { t } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  return (
    <li className={mergeClasses(layout.row, styles.waiting)}>
      <Text size={200} className={styles.name}>
        {file.name}
      </Text>
      {state === 'reading' && <Spinner size="extra-tiny" aria-hidden />}
      <Text size={200} className={mergeClasses(layout.muted, styles.state)}>
        {t(state === 'reading' ? 'receive.readingFile' : state === 'stopped' ? 'receive.stopped' : 'receive.waiting')}
      </Text>
      {state === 'stopped' && (
        <Button size="small" onClick={props.onAgain}>
          {t('receive.readAgain')}
        </Button>
      )}
      <Button
        size="small"
        appearance="subtle"
        icon={<Dismiss16Regular />}
        aria-label={t('receive.remove', { file: file.name })}
        onClick={props.onRemove}
      />
    </li>
  );
}

function WrittenBar(props: { readonly written: WrittenReceipts; readonly disabled: boolean; readonly onUndo: () => void }): ReactNode {
  const { consignments, cells, pictures, notNoted, pictureFault } = props.written;
  const { t, say, language } = usePane();
  const troubled = notNoted !== undefined || pictureFault !== undefined;
  return (
    <MessageBar intent={troubled ? 'warning' : 'success'} layout="multiline">
      <MessageBarBody>
        {t('receive.written', { count: consignments, cells, pictures })}
        {pictureFault !== undefined && ` ${t('receive.pictureFault', { why: describeFault(pictureFault, language) })}`}
        {notNoted && ` ${t('receive.notNoted', { why: say(notNoted) })}`}
      </MessageBarBody>
      <MessageBarActions>
        <Button disabled={props.disabled} onClick={props.onUndo}>
          {t('receive.undo')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
