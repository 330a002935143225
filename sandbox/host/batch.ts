import { HostError, invalidArgument, itemNotFound, notSupported } from './host-error';
import type { HostState } from './host-state';
import { nextNumber } from './model/ids';
import { hostObject, isHostObject, type HostObject } from './objects/define-type';
import { workbook } from './objects/workbook';
import {
  actionType,
  pathType,
  type ActionInfo,
  type ActionResult,
  type ArgumentInfo,
  type QueryInfo,
  type RequestBody,
  type ResponseBody,
} from './protocol';

const keepReference = '_KeepReference';

/**
 * Runs the actions of one request in their order. As in Excel the first failing action ends the request,
 * and what the actions before it did remains done.
 */
export function runBatch(state: HostState, request: RequestBody): ResponseBody {
  const batch = new Batch(state, request);
  const results: ActionResult[] = [];
  const traces: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: batch.run(action) });
      if (action.ActionType === actionType.trace) traces.push(action.Id);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const failure = {
        Code: error.code,
        Message: error.message,
        Location: batch.locationOf(action),
        HttpStatusCode: error.httpStatus,
        ActionIndex: index,
      };
      return { Results: results, TraceIds: traces, Error: failure };
    }
  }
  return { Results: results, TraceIds: traces };
}

class Batch {
  private readonly objects = new Map<number, HostObject | null>();
  private readonly keptPaths: ReadonlySet<number>;

  constructor(
    private readonly state: HostState,
    private readonly request: RequestBody,
  ) {
    const keeping = request.Actions.filter(({ ActionType, Name }) => ActionType === actionType.method && Name === keepReference);
    this.keptPaths = new Set(keeping.map(({ ObjectPathId }) => ObjectPathId));
  }

  run(action: ActionInfo): unknown {
    switch (action.ActionType) {
      case actionType.instantiate:
        return this.instantiate(action.ObjectPathId);
      case actionType.query:
        return this.query(this.objectAt(action.ObjectPathId), action.QueryInfo ?? {});
      case actionType.method:
        return this.callAction(action);
      case actionType.setProperty:
        this.set(this.existing(action.ObjectPathId), action.Name, this.argumentsOf(action.ArgumentInfo)[0]);
        return null;
      case actionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          this.set(this.existing(action.ObjectPathId), name, value);
        }
        return null;
      case actionType.trace:
        return null;
      default:
        throw notSupported(`An action of type ${action.ActionType}`);
    }
  }

  locationOf(action: ActionInfo): string {
    const typeName = this.objects.get(action.ObjectPathId)?.type.name;
    const path = this.request.ObjectPaths[String(action.ObjectPathId)];
    return [typeName, action.Name || path?.Name].filter(Boolean).join('.');
  }

  /** The id under which the library may ask for the object again, in this request or a later one. */
  private instantiate(pathId: number): unknown {
    const object = this.objectAt(pathId);
    if (!object) return null;
    const identity: Record<string, string> = {};
    const id = object.type.id?.(object.target);
    if (id !== undefined) identity['_Id'] = id;
    if (this.keptPaths.has(pathId)) identity['_ReferenceId'] = this.reference(object);
    return identity;
  }

  private reference(object: HostObject): string {
    const reference = `reference-${nextNumber()}`;
    this.state.references.set(reference, object);
    return reference;
  }

  /** The object of a path, made once per request: the path of an `add` must not add twice. */
  private objectAt(pathId: number): HostObject | null {
    const known = this.objects.get(pathId);
    if (known !== undefined) return known;
    const made = this.resolve(pathId);
    this.objects.set(pathId, made);
    return made;
  }

  private existing(pathId: number): HostObject {
    const object = this.objectAt(pathId);
    if (!object) throw itemNotFound('the object is a null object');
    return object;
  }

  private resolve(pathId: number): HostObject | null {
    const path = this.request.ObjectPaths[String(pathId)];
    if (!path) throw invalidArgument(`the object path ${pathId}`);
    if (path.ObjectPathType === pathType.globalObject) return hostObject(workbook, this.state.model);
    if (path.ObjectPathType === pathType.nullObject) return null;
    if (path.ObjectPathType === pathType.referenceId) {
      const kept = this.state.references.get(path.Name);
      if (!kept) throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
      return kept;
    }
    const parent = path.ParentObjectPathId === undefined ? null : this.objectAt(path.ParentObjectPathId);
    if (!parent) return null;
    const { type, target } = parent;
    if (path.ObjectPathType === pathType.property) {
      const open = type.objects?.[path.Name];
      if (!open) throw notSupported(`${type.name}.${path.Name}`);
      return open(this.state, target);
    }
    if (path.ObjectPathType === pathType.indexer) {
      if (!type.item) throw notSupported(`${type.name}.getItem`);
      return type.item(this.state, target, this.argumentsOf(path.ArgumentInfo)[0]);
    }
    if (path.ObjectPathType === pathType.method) {
      const answer = this.call(parent, path.Name, path.ArgumentInfo);
      if (answer !== null && !isHostObject(answer)) throw notSupported(`${type.name}.${path.Name} as an object`);
      return answer;
    }
    throw notSupported(`An object path of type ${path.ObjectPathType}`);
  }

  private callAction(action: ActionInfo): unknown {
    if (/^_(Unr|R)egister/.test(action.Name)) return null;
    const object = this.objectAt(action.ObjectPathId);
    if (!object) {
      if (action.Name === keepReference) return null;
      throw itemNotFound('the object is a null object');
    }
    const answer = this.call(object, action.Name, action.ArgumentInfo);
    return answer === undefined ? null : answer;
  }

  private call({ type, target }: HostObject, name: string, info: ArgumentInfo | undefined): unknown {
    const method = type.methods?.[name];
    if (!method) throw notSupported(`${type.name}.${name}`);
    return method(this.state, target, this.argumentsOf(info));
  }

  private set({ type, target }: HostObject, name: string, value: unknown): void {
    const scalar = type.scalars[name] ?? type.scalars[name.charAt(0).toUpperCase() + name.slice(1)];
    if (!scalar?.set) throw notSupported(`Setting ${type.name}.${name}`);
    scalar.set(this.state, target, value);
  }

  private argumentsOf(info: ArgumentInfo | undefined): readonly unknown[] {
    const values = info?.Arguments ?? [];
    return values.map((value, index) => {
      const pathId = info?.ReferencedObjectPathIds?.[index];
      return typeof pathId === 'number' && pathId !== 0 ? this.existing(pathId) : value;
    });
  }

  /** The properties a load asked for; for a collection those of its items. */
  private query(object: HostObject | null, info: QueryInfo): unknown {
    if (!object) return null;
    const paths = [...(info.Select ?? []), ...(info.Expand ?? [])].map((path) => path.split(/[/.]/));
    const answer = this.answer(object, paths);
    const items = answer['_Items'];
    if (Array.isArray(items)) {
      const from = info.Skip ?? 0;
      answer['_Items'] = items.slice(from, info.Top === undefined ? undefined : from + info.Top);
    }
    return answer;
  }

  private answer(
    { type, target }: HostObject,
    paths: readonly (readonly string[])[],
  ): Record<string, unknown> {
    const answer: Record<string, unknown> = {};
    const id = type.id?.(target);
    if (id !== undefined) answer['_Id'] = id;
    const wanted = paths.length === 0 ? [['*']] : paths;
    if (type.items) {
      const own = wanted.filter(([first = '']) => propertyName(type.scalars, first));
      const below = wanted.filter((path) => !own.includes(path));
      this.addScalars(answer, type, target, paths.length === 0 ? [['*']] : own);
      if (below.length > 0) {
        answer['_Items'] = type.items(this.state, target).map((item) => this.answer(item, below));
      }
      return answer;
    }
    const scalars = wanted.filter(([first = '', ...rest]) => rest.length === 0 && !propertyName(type.objects ?? {}, first));
    this.addScalars(answer, type, target, scalars);
    const deeper = new Map<string, string[][]>();
    for (const path of wanted) {
      const [first = '', ...rest] = path;
      const name = scalars.includes(path) ? undefined : propertyName(type.objects ?? {}, first);
      if (scalars.includes(path)) continue;
      if (!name) throw invalidArgument(`${type.name} has no property ${first}`);
      deeper.set(name, [...(deeper.get(name) ?? []), ...(rest.length > 0 ? [rest] : [])]);
    }
    for (const [name, below] of deeper) {
      const child = type.objects?.[name]?.(this.state, target) ?? null;
      answer[name] = child ? this.answer(child, below) : null;
    }
    return answer;
  }

  private addScalars(
    answer: Record<string, unknown>,
    type: HostObject['type'],
    target: unknown,
    paths: readonly (readonly string[])[],
  ): void {
    for (const [name = ''] of paths) {
      const names = name === '*' ? Object.keys(type.scalars) : [propertyName(type.scalars, name)];
      for (const one of names) {
        const scalar = one === undefined ? undefined : type.scalars[one];
        if (!one || !scalar) throw invalidArgument(`${type.name} has no property ${name}`);
        answer[one] = scalar.get(this.state, target);
      }
    }
  }
}

/** The library's original name of a property: `values` is `Values`. */
function propertyName(table: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const wanted = name.toLowerCase();
  return Object.keys(table).find((key) => key.toLowerCase() === wanted);
}
