import { useCallback, useEffect, useRef, useState } from 'react';
import type { DoppParty, FilingItem } from '../../../src/dopp';
import { momentText } from '../../../src/values';
import { describeFault } from '../../faults';
import { usePane } from '../../pane-context';
import { useRun, type Run } from '../../parts/use-run';
import type { FollowedConsignment } from '../../../src/use-cases';
import { loadDoppFormat, type DoppFormat } from '../../use-cases/dopp-format';
import type { FiledNote, FilingOutcome, FilingTicks, FilingUndo } from '../../use-cases/filing';
import { useSheetEdited } from '../../parts/use-sheet-edited';
import { withoutTicks, withTick } from './ticks';

/** Sheets up to so many lines are looked at again by themselves after an edit. */
const mostLinesRefreshed = 1000;
const refreshDelay = 800;
const saveDelay = 400;

/** Everything the filing view does, apart from how it looks. */
export interface FilingDesk {
  readonly run: Run<FilingOutcome>;
  readonly start: () => void;
  readonly stale: boolean;
  readonly ticks: FilingTicks;
  readonly tick: (key: string, item: FilingItem, on: boolean) => void;
  readonly clearTicks: (key: string) => void;
  readonly format: DoppFormat;
  /** Reads format and schema again after they were changed. */
  readonly reloadFormat: () => void;
  readonly principals: ReadonlyMap<string, DoppParty>;
  readonly setPrincipal: (key: string, principal: DoppParty) => Promise<void>;
  /** Notes a filing; answers whether it was noted. */
  readonly mark: (consignment: FollowedConsignment, note: FiledNote) => Promise<boolean>;
  /** What takes the latest note of a consignment back. */
  readonly undoOf: (key: string) => FilingUndo | undefined;
  readonly undo: (undo: FilingUndo) => Promise<void>;
  readonly noteNumber: (key: string, number: string) => Promise<boolean>;
  readonly annul: (key: string) => Promise<void>;
  readonly goTo: (cell: string) => void;
}

export function useFiling(): FilingDesk {
  const { services, sheet, asOf, profile, fail, notify, t, say, language } = usePane();
  const { useCases, workbook, storage, clock } = services;
  const { filing } = useCases;
  const run = useRun<FilingOutcome>();
  const { outcome, replace, start: startRun } = run;
  const [ranWith, setRanWith] = useState({ sheet, asOf, profile });
  const [ticks, setTicksState] = useState<FilingTicks>(new Map());
  const [principals, setPrincipals] = useState<ReadonlyMap<string, DoppParty>>(new Map());
  const [format, setFormat] = useState<DoppFormat>(() => loadDoppFormat(storage));
  const [undos, setUndos] = useState<ReadonlyMap<string, FilingUndo>>(new Map());
  const edited = useSheetEdited(outcome);
  const latestTicks = useRef<FilingTicks>(ticks);
  const saving = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  useEffect(() => {
    const show = (kept: FilingTicks): void => {
      latestTicks.current = kept;
      setTicksState(kept);
    };
    filing.loadTicks().then(show, () => show(new Map()));
    filing.loadPrincipals().then(setPrincipals, () => setPrincipals(new Map()));
  }, [filing]);

  const start = useCallback(() => {
    setRanWith({ sheet, asOf, profile });
    void startRun((signal, onProgress) => filing.look({ sheet, asOf, profile, signal, onProgress }));
  }, [startRun, filing, sheet, asOf, profile]);

  const other = ranWith.sheet !== sheet || ranWith.asOf !== asOf || ranWith.profile !== profile;
  const refreshes = edited && !other && !run.running && (outcome?.lines ?? 0) <= mostLinesRefreshed;
  useEffect(() => {
    if (!refreshes) return undefined;
    const timer = setTimeout(start, refreshDelay);
    return () => clearTimeout(timer);
  }, [refreshes, start]);

  const setTicks = useCallback(
    (next: FilingTicks) => {
      latestTicks.current = next;
      setTicksState(next);
      clearTimeout(saving.current);
      saving.current = setTimeout(() => {
        filing.saveTicks(next).catch(() => notify(t('fault.settingNotSaved'), 'warning'));
      }, saveDelay);
    },
    [filing, notify, t],
  );
  const tick = useCallback<FilingDesk['tick']>((key, item, on) => setTicks(withTick(latestTicks.current, key, item, on)), [setTicks]);
  const clearTicks = useCallback<FilingDesk['clearTicks']>((key) => setTicks(withoutTicks(latestTicks.current, key)), [setTicks]);

  const refollow = useCallback(
    async (key: string) => {
      if (outcome) replace(outcome, await outcome.refollowed(key));
    },
    [outcome, replace],
  );

  const mark = useCallback<FilingDesk['mark']>(
    async (consignment, note) => {
      if (!outcome) return false;
      const { key } = consignment.consignment;
      try {
        const { noted, undo, fault } = await filing.noteFiled(outcome, consignment, note);
        if (!noted.ok) {
          notify(say(noted.text), 'warning');
          return false;
        }
        if (undo) setUndos((before) => new Map([...before, [key, undo]]));
        clearTicks(key);
        if (fault === undefined) notify(t('filing.markDone', { date: momentText(note.filedOn, language) }));
        else notify(t('filing.markDoneNoCells', { reason: describeFault(fault, language) }), 'warning');
        // With a new column the whole sheet is another one.
        if (outcome.writesFor(consignment, note).some(({ header }) => header)) start();
        else await refollow(key);
        return true;
      } catch (fault) {
        fail(fault);
        return false;
      }
    },
    [outcome, filing, clearTicks, start, refollow, notify, say, t, language, fail],
  );

  const undo = useCallback<FilingDesk['undo']>(
    async (entry) => {
      try {
        const { noted, kept } = await filing.undoFiled(entry);
        if (!noted.ok) notify(say(noted.text), 'warning');
        else if (kept.length > 0) notify(t('filing.undoneKept', { cells: kept.join(', ') }), 'warning');
        else notify(t('filing.undone'));
        setUndos((before) => new Map([...before].filter(([key]) => key !== entry.key)));
        await refollow(entry.key);
      } catch (fault) {
        fail(fault);
      }
    },
    [filing, refollow, notify, say, t, fail],
  );

  const noteNumber = useCallback<FilingDesk['noteNumber']>(
    async (key, number) => {
      try {
        const noted = await filing.noteNumber(key, number);
        notify(noted.ok ? t('filing.numberSaved', { number }) : say(noted.text), noted.ok ? 'success' : 'warning');
        await refollow(key);
        return noted.ok;
      } catch (fault) {
        fail(fault);
        return false;
      }
    },
    [filing, refollow, notify, say, t, fail],
  );

  const annul = useCallback<FilingDesk['annul']>(
    async (key) => {
      try {
        const noted = await filing.noteAnnulled(key, clock.now());
        notify(noted.ok ? t('filing.annulled') : say(noted.text), noted.ok ? 'success' : 'warning');
        setUndos((before) => new Map([...before].filter(([other]) => other !== key)));
        await refollow(key);
      } catch (fault) {
        fail(fault);
      }
    },
    [filing, clock, refollow, notify, say, t, fail],
  );

  const setPrincipal = useCallback<FilingDesk['setPrincipal']>(
    async (key, principal) => {
      const next = new Map([...principals, [key, principal] as const]);
      try {
        await filing.savePrincipals(next);
        setPrincipals(next);
        notify(t('filing.principalSaved'));
        await refollow(key);
      } catch (fault) {
        fail(fault);
      }
    },
    [principals, filing, refollow, notify, t, fail],
  );

  const goTo = useCallback(
    (cell: string) => {
      if (outcome) workbook.select(outcome.sheet, cell).catch(fail);
    },
    [outcome, workbook, fail],
  );

  return {
    run,
    start,
    stale: edited || other,
    ticks,
    tick,
    clearTicks,
    format,
    reloadFormat: useCallback(() => setFormat(loadDoppFormat(storage)), [storage]),
    principals,
    setPrincipal,
    mark,
    undoOf: (key) => undos.get(key),
    undo,
    noteNumber,
    annul,
    goTo,
  };
}
