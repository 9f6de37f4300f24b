import type { RangeRef } from './model/sheetModel';
import { apiLevels } from './apiLevels';
import type { SimObject } from './objects/simObject';
import { memberOf } from './objects/simObject';
import { ObjectPaths, type Resolved } from './objectPaths';
import { answerQuery } from './query';
import { SimError } from './simError';
import { ActionType, type RequestBody, type ResponseBody, type WireAction, type WireResult } from './wire';

const IS_NULL = { _IsNull: true };

/** Carries out requests one action after another. What was done before a failure stays done. */
export class RequestProcessor {
  private readonly kept = new Map<string, SimObject>();
  private readonly ids = new Map<SimObject, string>();
  private lastReference = 0;

  /** @param failAt the index of the action that fails; undefined when none is to. */
  constructor(
    private readonly root: SimObject,
    private readonly beforeRead: (location: string) => void,
    private readonly excelApi = '1.15',
  ) {}

  get keptCount(): number {
    return this.kept.size;
  }

  /** Gives up every reference, as Excel does once the client is gone. */
  forget(): void {
    for (const object of this.kept.values()) refsOf(object).forEach((ref) => ref.sheet.forget(ref));
    this.kept.clear();
    this.ids.clear();
  }

  process(body: RequestBody, failAt?: { readonly action: number; readonly code: string }): ResponseBody {
    const paths = new ObjectPaths(body, this.root, this.kept);
    const results: WireResult[] = [];
    const traces: number[] = [];
    for (const [index, action] of body.Actions.entries()) {
      try {
        if (failAt?.action === index) throw new SimError(failAt.code, 'Simulator.failAt');
        const value = this.perform(action, paths, body);
        results.push({ ActionId: action.Id, Value: value });
        if (action.ActionType === ActionType.trace) traces.push(action.Id);
      } catch (error) {
        if (!(error instanceof SimError)) throw error;
        const { code, message, location } = error;
        return {
          Error: { Code: code, Message: message, Location: location, ActionIndex: index },
          TraceIds: traces,
          ProcessedResults: { Results: results },
        };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  private perform(action: WireAction, paths: ObjectPaths, body: RequestBody): unknown {
    if (action.ActionType === ActionType.trace) return null;
    const { Name, ArgumentInfo, QueryInfo = {}, ObjectPathId } = action;
    const resolved = paths.resolve(ObjectPathId);
    const isKept = body.AutoKeepReference === true && body.ObjectPaths[ObjectPathId]?.D !== true;
    switch (action.ActionType) {
      case ActionType.instantiate:
        return resolved && this.idsOf(resolved.object, isKept);
      case ActionType.query:
        if (!resolved) return null;
        this.beforeRead(resolved.object.type);
        return answerQuery(
          resolved.object,
          QueryInfo,
          (object) => this.idsOf(object, isKept),
          (type, name) => this.requireApi(type, name),
        );
      case ActionType.method:
        return resolved ? this.call(resolved, Name, paths.arguments(ArgumentInfo), paths) : IS_NULL;
      case ActionType.setProperty:
        if (!resolved) return IS_NULL;
        this.requireApi(resolved.object.type, Name);
        return setProperty(resolved, Name, paths.arguments(ArgumentInfo)[0]);
      default:
        throw new SimError('NotImplemented', `ActionType ${action.ActionType}`);
    }
  }

  /** Microsoft's client asks for the version before it calls, not before it loads or sets a property. */
  private requireApi(type: string, name: string): void {
    const level = apiLevels().get(`${type}.${name}`.toLowerCase()) ?? 0;
    if (level > Number(this.excelApi.split('.')[1])) throw new SimError('ApiNotFound', `${type}.${name}`);
  }

  private call(resolved: Resolved, name: string, args: readonly unknown[], paths: ObjectPaths): unknown {
    const { object } = resolved;
    if (object === this.root && name === '_RemoveReference') {
      const kept = this.kept.get(String(args[0]));
      this.kept.delete(String(args[0]));
      if (kept) refsOf(kept).forEach((ref) => ref.sheet.forget(ref));
      return null;
    }
    if (name === '_KeepReference') {
      if (refsOf(object).length === 0) throw new SimError('ApiNotFound', `${object.type}.${name}`);
      this.idsOf(object, true);
      return null;
    }
    return paths.call(resolved, name, args) ?? null;
  }

  private idsOf(object: SimObject, isKept: boolean): Record<string, string> {
    const ids = { ...object.ids?.() };
    if (refsOf(object).length === 0) return ids;
    if (isKept && !this.ids.has(object)) {
      const id = `ref${++this.lastReference}`;
      this.ids.set(object, id);
      this.kept.set(id, object);
    }
    const reference = this.ids.get(object);
    return reference === undefined ? ids : { ...ids, _ReferenceId: reference };
  }
}

function refsOf({ ref, refs = [] }: SimObject): readonly RangeRef[] {
  return ref ? [ref] : refs;
}

function setProperty({ object, checkAccess }: Resolved, name: string, value: unknown): null {
  const setter = memberOf(object.setters, object.type, name);
  checkAccess?.(`${object.type}.${name}`);
  setter(value);
  return null;
}
