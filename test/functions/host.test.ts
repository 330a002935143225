import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { functions } from '../../functions';
import { createRegulation } from '../../src/regulation';

/** Excel's runtime of custom functions, as far as they meet it. */
class HostError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}
type HostCall = (...args: unknown[]) => unknown;

const associated = new Map<string, HostCall>();
const actions = new Map<string, (event: { completed(): void }) => void>();
const showAsTaskpane = vi.fn(() => Promise.resolve());
let ready: Promise<unknown> = Promise.resolve();
let displayLanguage = 'ru-RU';

beforeEach(async () => {
  vi.stubGlobal('CustomFunctions', {
    Error: HostError,
    ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
    associate: (name: string, call: HostCall) => associated.set(name, call),
  });
  vi.stubGlobal('Office', {
    context: {
      get displayLanguage() {
        return displayLanguage;
      },
    },
    onReady: (callback: () => void) => (ready = Promise.resolve().then(callback)),
    actions: { associate: (name: string, action: (event: { completed(): void }) => void) => actions.set(name, action) },
    addin: { showAsTaskpane },
  });
  vi.stubGlobal('document', { documentElement: { dataset: {} } });
  vi.stubGlobal('window', new EventTarget());
  vi.resetModules();
  await import('../../functions/excel');
  await ready;
});

afterEach(() => {
  vi.unstubAllGlobals();
  displayLanguage = 'ru-RU';
});

/** Calls a function as Excel does: every argument a matrix, an argument left out null or undefined. */
const call = (name: string, ...args: unknown[]) => associated.get(name)?.(...args);

describe('the functions in Excel', () => {
  it('are all associated by their names, at once', () => {
    expect([...associated.keys()]).toEqual(functions.map(({ name }) => name));
  });

  it('take matrices, empty cells as Excel hands them, and arguments left out', () => {
    expect(call('DEPOSIT', [[100]], [[22]], null)).toEqual([[22]]);
    expect(call('DEPOSIT', [[100], [''], [null]], [[0.22]], undefined, {})).toEqual([[22], [''], ['']]);
    expect(call('DEPOSITPARTS', [[1000]], [[22]], [[100]])).toEqual([[242, 100, 342]]);
  });

  it('throw the fault of a single cell in the language of Excel', () => {
    expect(() => call('DEPOSIT', [['много']], [[22]])).toThrow(
      expect.objectContaining({ code: '#VALUE!', message: expect.stringMatching(/не число/) }),
    );
    expect(() => call('STATFORMDUE', [['2035-01-01']])).toThrow(
      expect.objectContaining({ code: '#N/A', message: expect.stringMatching(/календаря на 2035 год/) }),
    );
  });

  it('put the fault of one cell among others into that cell', () => {
    expect(call('DEPOSIT', [[100], ['x']], [[22]])).toEqual([[22], [expect.objectContaining({ code: '#VALUE!' })]]);
  });

  it.each(['#DIV/0!', '#N/A', '#NUM!', '#VALUE!', '#NULL!'])('hand the error %s on as it is', (code) => {
    expect(() => call('CHECKHS', [[new HostError(code)]])).toThrow(expect.objectContaining({ code, message: undefined }));
  });

  it.each(['#REF!', '#NAME?', '#SPILL!'])('name the error %s, which Excel takes from no function', (code) => {
    expect(call('CHECKHS', [['0702000000'], [new HostError(code)]])).toEqual([
      ['OK'],
      [expect.objectContaining({ code: '#VALUE!', message: expect.stringContaining(code) })],
    ]);
  });
});

describe('the environment of the functions', () => {
  it('can be changed by the pane', async () => {
    const { setFunctionEnvironment: change } = await import('../../functions');
    change({ language: 'en', regulation: createRegulation({ 'statform.working-day': 1 }).regulation });
    expect(() => call('DEPOSIT', [['x']], [[22]])).toThrow(
      expect.objectContaining({ message: expect.stringMatching(/not a number/) }),
    );
    expect(call('STATFORMDUE', [['2026-11-05']])).toEqual([[46357]]);
  });
});

describe('the check button of the ribbon', () => {
  it('shows the pane, asks it for the check view and tells Excel when it is done', async () => {
    const asked: unknown[] = [];
    window.addEventListener('spot-show-view', (event) => asked.push((event as CustomEvent).detail));
    await new Promise<void>((resolve) => actions.get('showCheck')?.({ completed: resolve }));
    expect(showAsTaskpane).toHaveBeenCalled();
    expect(asked).toEqual(['check']);
    expect(document.documentElement.dataset['spotView']).toBe('check');
  });
});
