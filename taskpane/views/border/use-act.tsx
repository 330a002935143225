import { useCallback, useState, type ReactNode } from 'react';
import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { usePane } from '../../pane-context';
import { ConfirmDialog } from '../../parts/confirm-dialog';
import type { ActToRecord, RecordedAct } from '../../use-cases/record-act';

export type Act = Omit<ActToRecord, 'profile' | 'overwrite'>;

/** Records acts: asks before it replaces what stands in the cell, says what was written, and offers to undo the last. */
export function useAct(onWritten: (act: Act) => void): {
  readonly record: (act: Act, overwrite?: boolean) => Promise<RecordedAct | undefined>;
  /** The question and the outcome, to be shown where the act was done. */
  readonly notice: ReactNode;
} {
  const { t, say, services, profile, notify, fail } = usePane();
  const [asked, setAsked] = useState<{ readonly act: Act; readonly conflict: NonNullable<RecordedAct['conflict']> }>();
  const [last, setLast] = useState<{ readonly act: Act; readonly recorded: RecordedAct }>();

  const record = useCallback(
    async (act: Act, overwrite = false): Promise<RecordedAct | undefined> => {
      setAsked(undefined);
      setLast(undefined);
      try {
        const recorded = await services.useCases.recordAct({ ...act, profile, overwrite });
        if (recorded.conflict) setAsked({ act, conflict: recorded.conflict });
        else {
          setLast({ act, recorded });
          onWritten(act);
        }
        return recorded;
      } catch (fault) {
        fail(fault);
        return undefined;
      }
    },
    [services, profile, onWritten, fail],
  );
  const undo = async (): Promise<void> => {
    if (!last) return;
    setLast(undefined);
    try {
      const { withdrawn } = await last.recorded.undo();
      notify(t(withdrawn ? 'border.undone' : 'border.undoneSent'), withdrawn ? 'success' : 'warning');
      onWritten(last.act);
    } catch (fault) {
      fail(fault);
    }
  };
  const undoable = last !== undefined && (last.recorded.written !== undefined || last.recorded.queued);
  const notice = (
    <>
      {last && (
        <MessageBar intent={last.recorded.problem ? 'warning' : 'success'} layout="multiline" politeness="polite">
          <MessageBarBody>{[last.act.key, outcomeOf(last.recorded)].join(': ')}</MessageBarBody>
          {undoable && (
            <MessageBarActions>
              <Button size="small" onClick={() => void undo()}>
                {t('border.undo')}
              </Button>
            </MessageBarActions>
          )}
        </MessageBar>
      )}
      {asked && (
        <ConfirmDialog
          title={t('border.conflictTitle', { cell: asked.conflict.cell })}
          confirm={t('border.replace')}
          onCancel={() => setAsked(undefined)}
          onConfirm={() => void record(asked.act, true)}
        >
          {t('border.conflictText', { title: say(asked.conflict.title), mine: say(asked.conflict.mine), theirs: say(asked.conflict.theirs) })}
        </ConfirmDialog>
      )}
    </>
  );

  function outcomeOf({ problem, written, queued }: RecordedAct): string {
    if (problem?.kind === 'no-consignment') return t('border.actGone');
    if (problem) return t(queued ? 'border.actNoColumnQueued' : 'border.actNoColumn', { title: say(problem.title) });
    return [written === undefined ? undefined : t('border.actWritten', { cell: written }), queued ? t('border.actQueued') : undefined]
      .filter((part) => part !== undefined)
      .join('. ');
  }
  return { record, notice };
}
