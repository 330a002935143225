import type { ConnectorAnswer, StatusRecord } from '../src/connector';
import type { Regulation } from '../src/regulation';
import type { CellInput } from '../src/shipment/model';
import type { RateTable } from '../src/shipment/model';
import type { CalendarDate, Decimal, Language, Moment } from '../src/values';
import type { Refusal } from './fault';

/** What a function may know besides its arguments. */
export interface FunctionEnvironment {
  readonly language: Language;
  readonly regulation: Regulation;
  /** The rates sheet; undefined while it has not been read. */
  readonly rates?: RateTable;
  /** The date now, Moscow time, where the host knows it. */
  readonly today?: () => CalendarDate;
  /** Asks the source of statuses for a DOPP by its number; undefined while no source can be asked. */
  readonly lookUpStatus?: StatusLookup;
  /** What `fetch` found, by DOPP number. */
  readonly statuses?: ReadonlyMap<string, StatusAnswer>;
}

/** What the source says of a DOPP; undefined when it does not know the number. */
export type StatusAnswer = ConnectorAnswer<StatusRecord | undefined>;
export type StatusLookup = (doppNumber: string) => Promise<StatusAnswer>;

/** A cell that is neither empty nor an error. */
export type FilledCell = string | number | boolean;

/**
 * Reads one filled cell; `argument` is the argument's name for the sentence of a refusal.
 * Undefined for a text that stands for an empty cell, a dash or «н/д».
 */
export type CellReader<V> = (cell: FilledCell, argument: string) => V | Refusal | undefined;

/** An argument of a function. `name` is the one in the metadata. */
export interface FunctionParameter<V = unknown, O extends boolean = boolean> {
  readonly name: string;
  readonly optional: O;
  readonly read: CellReader<V>;
}

export function required<V>(name: string, read: CellReader<V>): FunctionParameter<V, false> {
  return { name, optional: false, read };
}

export function optional<V>(name: string, read: CellReader<V>): FunctionParameter<V, true> {
  return { name, optional: true, read };
}

/** What one cell of a result can hold. A moment becomes a date serial where the host wants one. */
export type ResultCell = Decimal | string | number | boolean | { readonly moment: Moment };

/** Ranges in, a range out: the only shape Excel hands to these functions. */
export type HostFunction = (...args: unknown[][][]) => unknown[][] | Promise<unknown[][]>;

type ValueOf<P> = P extends FunctionParameter<infer V, infer O> ? (O extends true ? V | undefined : V) : never;
type ValuesOf<P extends readonly FunctionParameter[]> = { -readonly [K in keyof P]: ValueOf<P[K]> };

/**
 * A custom function, host-free. `compute` sees one value per argument; ranges, empty cells and error cells
 * are the evaluator's business. `spill` is the number of cells one row of arguments answers.
 */
export interface FunctionDefinition {
  readonly name: string;
  /** What Excel calls; its JSDoc is the source of the English metadata. */
  readonly host: HostFunction;
  readonly parameters: readonly FunctionParameter[];
  readonly spill: number;
  compute(values: readonly unknown[], environment: FunctionEnvironment): readonly ResultCell[] | Refusal;
  /** Set for a function that asks the outside first: what it found, for `compute`. */
  readonly fetch?: Fetch;
  /** Set for a function that reads its ranges as wholes and answers a table; `compute` is then not called. */
  readonly table?: TableComputation;
}

/** Gets from outside what the calculation of these arguments needs. Never rejects. */
export type Fetch = (args: readonly unknown[], environment: FunctionEnvironment) => Promise<Partial<FunctionEnvironment>>;

/** A range as handed in: rows of cells, the header first. */
export type WholeRange = readonly (readonly CellInput[])[];

/** One table from whole ranges; `undefined` is an empty cell. A range left out is undefined. */
export type TableComputation = (
  ranges: readonly (WholeRange | undefined)[],
  environment: FunctionEnvironment,
) => readonly (readonly (ResultCell | undefined)[])[] | Refusal;

/** A custom function that reads tables and spills one. Its parameters have names only: it reads the cells itself. */
export function defineTableFunction(definition: {
  readonly name: string;
  readonly host: HostFunction;
  readonly parameters: readonly { readonly name: string; readonly optional: boolean }[];
  readonly table: TableComputation;
}): FunctionDefinition {
  return {
    name: definition.name,
    host: definition.host,
    parameters: definition.parameters.map((parameter) => ({ ...parameter, read: (cell) => cell })),
    spill: 1,
    compute: () => [],
    table: definition.table,
  };
}

export function defineFunction<const P extends readonly FunctionParameter[]>(definition: {
  readonly name: string;
  readonly host: HostFunction;
  readonly parameters: P;
  readonly spill?: number;
  readonly fetch?: Fetch;
  readonly compute: (values: ValuesOf<P>, environment: FunctionEnvironment) => readonly ResultCell[] | ResultCell | Refusal;
}): FunctionDefinition {
  return {
    name: definition.name,
    host: definition.host,
    parameters: definition.parameters,
    spill: definition.spill ?? 1,
    ...(definition.fetch ? { fetch: definition.fetch } : {}),
    compute(values, environment) {
      const answer = definition.compute(values as ValuesOf<P>, environment);
      if (isManyCells(answer)) return answer;
      if (typeof answer === 'object' && 'refused' in answer) return answer;
      return [answer];
    },
  };
}

function isManyCells(answer: readonly ResultCell[] | ResultCell | Refusal): answer is readonly ResultCell[] {
  return Array.isArray(answer);
}
