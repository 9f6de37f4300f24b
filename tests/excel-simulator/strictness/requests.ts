import { ActionType, PathType, type WireAction, type WirePath } from '../wire';
import { refusalOfRequest, type Refusal } from './refusal';

type Path = Omit<WirePath, 'Id'>;

const ROOT: Path = { ObjectPathType: PathType.root, Name: '' };
const SHEETS: Path = { ObjectPathType: PathType.property, Name: 'Worksheets', ParentObjectPathId: 1 };
const PLAN: Path = {
  ...{ ObjectPathType: PathType.indexer, Name: '', ParentObjectPathId: 2 },
  ArgumentInfo: { Arguments: ['Plan'] },
};
const CELL: Path = {
  ...{ ObjectPathType: PathType.method, Name: 'GetRange', ParentObjectPathId: 3 },
  ArgumentInfo: { Arguments: ['D1'] },
};

/** A request with one action, on the last of some paths below the workbook. */
function wrong(what: string, code: string, below: readonly Path[], action: Partial<WireAction> = {}): Refusal {
  const paths = [ROOT, ...below].map((path, index) => ({ ...path, Id: index + 1 }));
  const asked = { Id: 1, ActionType: ActionType.instantiate, Name: '', ObjectPathId: paths.length, ...action };
  return refusalOfRequest(what, code, {
    Actions: [asked],
    ObjectPaths: Object.fromEntries(paths.map((path) => [path.Id, path])),
  });
}

/** What a client that is not Microsoft's could ask. */
export const wrongRequests: readonly Refusal[] = [
  wrong('an object that the request does not describe', 'InvalidRequest', [], { ObjectPathId: 7 }),
  wrong('a range that was given up', 'InvalidReference', [{ ObjectPathType: PathType.reference, Name: 'ref9' }]),
  wrong('an object of a service', 'NotImplemented', [{ ObjectPathType: PathType.newObject, Name: 'Other.Service' }]),
  wrong('an unknown kind of path', 'NotImplemented', [{ ObjectPathType: 99, Name: '', ParentObjectPathId: 1 }]),
  wrong('an object that a method does not give', 'InvalidArgument', [
    SHEETS,
    PLAN,
    { ObjectPathType: PathType.method, Name: 'Activate', ParentObjectPathId: 3 },
  ]),
  wrong('keeping what cannot be kept', 'ApiNotFound', [SHEETS], {
    ActionType: ActionType.method,
    Name: '_KeepReference',
  }),
  wrong('an unknown kind of action', 'NotImplemented', [], { ActionType: 99 }),
  wrong('an endless number', 'InvalidArgument', [SHEETS, PLAN, CELL], {
    ...{ ActionType: ActionType.setProperty, Name: 'Values' },
    ArgumentInfo: { Arguments: [[[Infinity]]] },
  }),
];
