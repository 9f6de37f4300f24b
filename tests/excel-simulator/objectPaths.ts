import type { SimObject } from './objects/simObject';
import { isSimObject, memberOf } from './objects/simObject';
import { SimError } from './simError';
import { PathType, type RequestBody, type WireArguments, type WirePath } from './wire';

/** An object with the check of whoever guards it: a format is guarded by its range. */
export interface Resolved {
  readonly object: SimObject;
  readonly checkAccess: ((location: string) => void) | undefined;
}

/** Finds the objects of one request, each path once however often it is named. */
export class ObjectPaths {
  private readonly found = new Map<number, Resolved | null>();

  constructor(
    private readonly body: RequestBody,
    private readonly root: SimObject,
    private readonly kept: ReadonlyMap<string, SimObject>,
  ) {}

  resolve(id: number): Resolved | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[id];
    if (!path) throw new SimError('InvalidRequest', `ObjectPaths.${id}`);
    const object = this.find(path);
    this.found.set(id, object);
    return object;
  }

  arguments({ Arguments = [], ReferencedObjectPathIds = [] }: WireArguments = {}): unknown[] {
    return Arguments.map((argument, index) => {
      const id = ReferencedObjectPathIds[index] ?? 0;
      return id !== 0 && id === argument ? (this.resolve(id)?.object ?? null) : (argument ?? null);
    });
  }

  /** Calls a method, after its check. */
  call({ object, checkAccess }: Resolved, name: string, args: readonly unknown[]): unknown {
    const method = memberOf(object.methods, object.type, name);
    if (!object.readers?.includes(name)) checkAccess?.(`${object.type}.${name}`);
    return method(...args);
  }

  private find(path: WirePath): Resolved | null {
    const { ObjectPathType, Name, ParentObjectPathId } = path;
    if (ObjectPathType === PathType.root) return { object: this.root, checkAccess: this.root.checkAccess };
    if (ObjectPathType === PathType.nothing) return null;
    if (ObjectPathType === PathType.reference) {
      const object = this.kept.get(Name);
      if (!object) throw new SimError('InvalidReference', Name);
      return { object, checkAccess: object.checkAccess };
    }
    if (ParentObjectPathId === undefined) throw new SimError('NotImplemented', `ObjectPathType ${ObjectPathType}`);
    const parent = this.resolve(ParentObjectPathId);
    if (!parent) return null;
    const object = this.child(parent, path);
    return object && { object, checkAccess: object.checkAccess ?? parent.checkAccess };
  }

  private child(parent: Resolved, { ObjectPathType, Name, ArgumentInfo }: WirePath): SimObject | null {
    const { type, item, navigation } = parent.object;
    const args = this.arguments(ArgumentInfo);
    if (ObjectPathType === PathType.property) return memberOf(navigation, type, Name)();
    if (ObjectPathType === PathType.indexer) {
      if (!item) throw new SimError('ApiNotFound', `${type}.getItem`);
      const found = item(args[0]);
      if (!found) throw new SimError('ItemNotFound', `${type}.getItem`);
      return found;
    }
    if (ObjectPathType !== PathType.method) throw new SimError('NotImplemented', `ObjectPathType ${ObjectPathType}`);
    const result = this.call(parent, Name, args);
    if (result !== null && !isSimObject(result)) throw new SimError('InvalidArgument', `${type}.${Name}`);
    return result;
  }
}
