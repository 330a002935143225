import { spot } from '../../src/cli/spot';
import { calendarDate, type Language } from '../../src/values';

export interface SpotRun {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

/** Calls the program in this process and catches what it prints. The clock stands at 2026-11-23. */
export async function runSpot(words: readonly string[], language: Language = 'ru', options: { color?: boolean; debug?: boolean } = {}): Promise<SpotRun> {
  let out = '';
  let err = '';
  const exit = await spot(words, {
    terminal: { out: (text) => (out += text), err: (text) => (err += text), color: options.color ?? false, width: 100 },
    language,
    now: calendarDate('2026-11-23'),
    debug: options.debug ?? false,
  });
  return { exit, out, err };
}

/** Traces of a program fault, which no user may ever see. */
export const programTraces = /\bError:|\bat .*:\d+:\d+|undefined|\bNaN\b|\[object |\{\w+\}|node:internal/;
