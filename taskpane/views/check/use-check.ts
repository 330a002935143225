import { useCallback, useEffect, useRef, useState } from 'react';
import type { Fix } from '../../../src/rules/define-rule';
import type { CellWrite } from '../../../src/workbook/port';
import { usePane } from '../../pane-context';
import { useRun, type Run } from '../../parts/use-run';
import type { CheckOutcome } from '../../services';
import { splitOutdated } from './fixes';
import { marksOf } from './group-findings';
import { noSilences, readSilences, silencesKey, type Silences } from './silences';
import { useRecheck } from './use-recheck';
import { addEntry, markUndone, planUndo, recordEntry, type Journal, type JournalEntry } from './undo-journal';

export interface CheckState {
  readonly run: Run<CheckOutcome>;
  readonly onSelection: boolean;
  readonly setOnSelection: (chosen: boolean) => void;
  readonly check: () => Promise<void>;
  /** The findings do not follow the sheet any more: a full check is needed. */
  readonly stale: boolean;
  readonly marked: boolean;
  readonly toggleMarks: (on: boolean) => Promise<void>;
  readonly silences: Silences;
  readonly saveSilences: (next: Silences) => Promise<void>;
  readonly journal: Journal;
  /** Writes accepted fixes, notes them for undo and judges what they touch. */
  readonly apply: (writes: readonly CellWrite[], rule?: string) => Promise<void>;
  readonly undo: (entry: JournalEntry) => Promise<void>;
  readonly writesOf: (fix: Fix) => readonly CellWrite[];
  readonly goTo: (cell: string) => void;
}

/** Everything the check view does, apart from how it looks. */
export function useCheck(): CheckState {
  const pane = usePane();
  const { services, sheet, asOf, profile, fail, notify, t } = pane;
  const { workbook, useCases, clock } = services;
  const run = useRun<CheckOutcome>();
  const { start, outcome } = run;
  const [onSelection, setOnSelection] = useState(false);
  const [silences, setSilences] = useState<Silences>(noSilences);
  const [journal, setJournal] = useState<Journal>([]);
  const [marked, setMarked] = useState(false);
  const [range, setRange] = useState<{ sheet: string; address?: string }>({ sheet: '' });

  useEffect(() => {
    workbook.loadSetting(silencesKey).then(
      (kept) => setSilences(readSilences(kept)),
      () => setSilences(noSilences),
    );
  }, [workbook]);

  const followMarks = useCallback(
    async (found: CheckOutcome) => {
      if (marked) await workbook.mark(found.sheet, marksOf(found.findings)).catch(fail);
    },
    [marked, workbook, fail],
  );
  const { stale, setStale, recheck } = useRecheck(run, followMarks);

  const runOn = useCallback(
    async (target: { sheet: string; address?: string }, muted: Silences) => {
      const found = await start((signal, onProgress) =>
        useCases.checkWorkbook({
          ...target,
          asOf,
          profile,
          signal,
          onProgress,
          silences: muted.findings,
          silencedRules: muted.rules.map(({ rule }) => rule),
        }),
      );
      if (!found) return;
      setStale(false);
      setRange(target);
      await followMarks(found);
    },
    [start, useCases, asOf, profile, setStale, followMarks],
  );

  const check = useCallback(async () => {
    try {
      await runOn(onSelection ? await workbook.selection() : { sheet }, silences);
    } catch (fault) {
      fail(fault);
    }
  }, [runOn, onSelection, workbook, sheet, silences, fail]);

  const toggleMarks = useCallback(
    async (on: boolean) => {
      if (!outcome) return;
      try {
        await (on ? workbook.mark(outcome.sheet, marksOf(outcome.findings)) : workbook.clearMarks(outcome.sheet));
        setMarked(on);
      } catch (fault) {
        fail(fault);
      }
    },
    [outcome, workbook, fail],
  );

  const saveSilences = useCallback(
    async (next: Silences) => {
      setSilences(next);
      await workbook.saveSetting(silencesKey, next).catch(() => notify(t('fault.settingNotSaved'), 'warning'));
      if (outcome) await runOn(range, next);
    },
    [workbook, outcome, runOn, range, notify, t],
  );

  const readBack = useCallback(
    async (onSheet: string, cells: readonly string[]) => {
      const values = await workbook.readCells(onSheet, cells);
      return new Map(cells.map((cell, index) => [cell, values[index] ?? null]));
    },
    [workbook],
  );

  const apply = useCallback(
    async (proposed: readonly CellWrite[], rule?: string) => {
      if (!outcome || proposed.length === 0) return;
      try {
        const { ready: writes, outdated } = splitOutdated(
          proposed,
          await readBack(outcome.sheet, proposed.map(({ cell }) => cell)),
          (cell) => outcome.contentsOf(cell),
        );
        if (outdated.length > 0) notify(t('fix.outdated', { cells: outdated.join(', ') }), 'warning');
        if (writes.length === 0) {
          await recheck(outdated);
          return;
        }
        const before = await workbook.writeCells(outcome.sheet, writes);
        const after = await readBack(outcome.sheet, writes.map(({ cell }) => cell));
        setJournal((entries) =>
          addEntry(
            entries,
            recordEntry(
              { id: entries.length + 1, at: clock.now(), sheet: outcome.sheet, ...(rule ? { rule } : {}) },
              before,
              after,
              writes,
            ),
          ),
        );
        notify(t('fix.done', { count: writes.length }));
        await recheck([...writes.map(({ cell }) => cell), ...outdated]);
      } catch (fault) {
        fail(fault);
      }
    },
    [outcome, workbook, readBack, clock, notify, t, recheck, fail],
  );

  const undo = useCallback(
    async (entry: JournalEntry) => {
      try {
        const current = await readBack(entry.sheet, entry.cells.map(({ cell }) => cell));
        const plan = planUndo(entry, current);
        if (plan.writes.length > 0) await workbook.writeCells(entry.sheet, plan.writes);
        setJournal((entries) => markUndone(entries, entry.id));
        const restored = plan.writes.length > 0 ? t('undo.restored', { count: plan.writes.length }) : t('undo.nothing');
        const kept = plan.kept.length > 0 ? ` ${t('undo.kept', { cells: plan.kept.join(', ') })}` : '';
        notify(restored + kept, plan.kept.length > 0 ? 'warning' : 'success');
        if (entry.sheet === outcome?.sheet) await recheck(entry.cells.map(({ cell }) => cell));
      } catch (fault) {
        fail(fault);
      }
    },
    [readBack, workbook, t, notify, outcome, recheck, fail],
  );

  useEffect(() => services.host.onCheckCommand?.(() => void check()), [services, check]);
  const started = useRef(false);
  useEffect(() => {
    if (started.current || sheet === '' || services.host.checkAtStart !== true) return;
    started.current = true;
    void check();
  }, [services, sheet, check]);

  const writesOf = useCallback((fix: Fix) => outcome?.writesOf(fix) ?? [], [outcome]);
  const goTo = useCallback(
    (cell: string) => {
      if (outcome) workbook.select(outcome.sheet, cell).catch(fail);
    },
    [outcome, workbook, fail],
  );

  return {
    run,
    onSelection,
    setOnSelection,
    check,
    stale,
    marked,
    toggleMarks,
    silences,
    saveSilences,
    journal,
    apply,
    undo,
    writesOf,
    goTo,
  };
}

