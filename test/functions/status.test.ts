import { describe, expect, it } from 'vitest';
import { evaluate, evaluateLater, FunctionFault, type FunctionEnvironment } from '../../functions';
import type { ConnectorFault } from '../../src/connector';
import { createRegulation } from '../../src/regulation';
import { CellError } from '../../src/shipment/model';
import { createStatusBatch, type StatusQuery } from '../../src/connector';

const environment: FunctionEnvironment = { language: 'ru', regulation: createRegulation().regulation };

/** A source that knows two numbers, and what it was asked. */
function source(fault?: ConnectorFault) {
  const requests: (string | undefined)[][] = [];
  const known: Readonly<Record<string, string>> = { 'Д-1': 'Обеспечен', '42': 'Подан' };
  const lookUpStatus = createStatusBatch(
    {
      getStatuses: (queries: readonly StatusQuery[]) => {
        requests.push(queries.map(({ doppNumber }) => doppNumber));
        if (fault !== undefined) return Promise.resolve({ ok: false, fault });
        return Promise.resolve({
          ok: true,
          value: queries.map(({ doppNumber: key = '' }) =>
            key in known ? { ok: true, key, value: { doppNumber: key, status: known[key] ?? '' } } : key === 'Д-0' ? { ok: true, key, value: { doppNumber: key } } : { ok: false, key, fault: 'not-found' },
          ),
        });
      },
    },
    (callback) => void setTimeout(callback, 1),
  );
  return { requests, with: { ...environment, lookUpStatus } };
}

describe('SPOT.STATUS', () => {
  it('answers the words of the source, for all cells of a calculation in one request', async () => {
    const { requests, with: connected } = source();
    const answers = await Promise.all([
      evaluateLater('STATUS', ['Д-1'], connected),
      evaluateLater('STATUS', [[['Д-1'], [42], [null], [' Д-1 ']]], connected),
    ]);
    expect(answers).toEqual(['Обеспечен', [['Обеспечен'], ['Подан'], [''], ['Обеспечен']]]);
    expect(requests).toEqual([['Д-1', '42']]);
  });

  it.each([
    ['a number the source does not know', 'Д-9', /не знает ДОПП «Д-9»/],
    ['a DOPP without a status', 'Д-0', /ещё нет статуса/],
  ])('says what is wrong with %s', async (_, number, text) => {
    const answer = await evaluateLater('STATUS', [number], source().with);
    expect(answer).toMatchObject({ code: 'not-available', text: expect.stringMatching(text) });
  });

  it('hands on the error of the cell it looks at, and asks nothing', async () => {
    const { requests, with: connected } = source();
    expect(await evaluateLater('STATUS', [new CellError('#REF!')], connected)).toEqual(new CellError('#REF!'));
    expect(await evaluateLater('STATUS', [null], connected)).toBe('');
    expect(requests).toEqual([]);
  });

  it.each([
    ['not-configured', /не подключён.*Настройки/],
    ['unreachable', /не отвечает/],
    ['busy', /подождать/],
    ['refused', /отказал в доступе/],
    ['unreadable', /не удалось прочитать/],
  ] as const)('says in plain words when the source is %s', async (fault, text) => {
    expect(await evaluateLater('STATUS', ['Д-1'], source(fault).with)).toMatchObject({ code: 'not-available', text: expect.stringMatching(text) });
  });

  it('says where to connect a source while there is none', async () => {
    for (const answer of [await evaluateLater('STATUS', ['Д-1'], environment), evaluate('STATUS', ['Д-1'], environment)]) {
      expect(answer).toBeInstanceOf(FunctionFault);
      expect(answer).toMatchObject({ code: 'not-available', text: expect.stringMatching(/не подключён/) });
    }
  });
});
