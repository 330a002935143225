import type { HostState } from '../host-state';

/** An object of the workbook as a batch sees it: a type of the API and what it stands for. */
export interface HostObject<T = unknown> {
  readonly type: HostType<T>;
  readonly target: T;
}

export interface HostScalar<T> {
  get(state: HostState, target: T): unknown;
  set?(state: HostState, target: T, value: unknown): void;
}

/** Answers a value, an object, or null for a null object. */
export type HostMethod<T> = (state: HostState, target: T, args: readonly unknown[]) => unknown;

/**
 * One class of the API, as tables: the library's original names of scalar properties, of properties that are
 * objects, and of methods. What a table does not name answers ApiNotFound.
 */
export interface HostType<T> {
  readonly name: string;
  /** The id under which the library asks a collection for this item again. */
  readonly id?: (target: T) => string;
  readonly scalars: Readonly<Record<string, HostScalar<T>>>;
  readonly objects?: Readonly<Record<string, (state: HostState, target: T) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, HostMethod<T>>>;
  /** For collections: the items, and one of them by its key. */
  readonly items?: (state: HostState, target: T) => readonly HostObject[];
  readonly item?: (state: HostState, target: T, key: unknown) => HostObject | null;
}

/** An object of a type. The one place where its target's type is forgotten, so that objects can be mixed. */
export function hostObject<T>(type: HostType<T>, target: T): HostObject {
  return { type, target } as unknown as HostObject;
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'type' in value && 'target' in value;
}

/** The target of an argument that must be an object of the type. */
export function targetOf<T>(type: HostType<T>, value: unknown): T | undefined {
  return isHostObject(value) && value.type.name === type.name ? (value.target as T) : undefined;
}
