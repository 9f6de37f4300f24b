import type { SimObject } from './objects/simObject';
import { SimError } from './simError';
import type { WireQuery } from './wire';

/** Ids and, for a kept range, its reference: always part of what is told of an object. */
export type IdsOf = (object: SimObject) => Readonly<Record<string, string>>;

/** Throws ApiNotFound for a member that is newer than the Excel there is. */
export type RequireApi = (type: string, name: string) => void;

/** What a query answers of an object or collection. Names are taken in any case and given in the library's own. */
export function answerQuery(
  object: SimObject,
  { Select = [], Expand = [], Top, Skip = 0 }: WireQuery,
  idsOf: IdsOf,
  requireApi: RequireApi,
) {
  if (Expand.length > 0) throw new SimError('NotImplemented', `${object.type}.load`);
  if (!object.items) return describe(object, Select, idsOf, requireApi);
  const items = object.items().slice(Skip, Top === undefined ? undefined : Skip + Top);
  return { _Items: items.map((item, index) => ({ _Index: index, ...describe(item, Select, idsOf, requireApi) })) };
}

function describe(
  object: SimObject,
  select: readonly string[],
  idsOf: IdsOf,
  requireApi: RequireApi,
): Record<string, unknown> {
  const answer: Record<string, unknown> = { ...idsOf(object) };
  const nested = new Map<string, string[]>();
  for (const path of select) {
    const [first = '', ...rest] = path.split('/');
    requireApi(object.type, first);
    if (rest.length > 0) nested.set(first, [...(nested.get(first) ?? []), rest.join('/')]);
    else {
      const name = findName(object.scalars, first);
      if (name === undefined) throw new SimError('InvalidArgument', `${object.type}.${first}`);
      answer[name] = object.scalars![name]!();
    }
  }
  for (const [first, paths] of nested) {
    const name = findName(object.navigation, first);
    if (name === undefined) throw new SimError('InvalidArgument', `${object.type}.${first}`);
    const child = object.navigation![name]!();
    answer[name] = child && describe(child, paths, idsOf, requireApi);
  }
  return answer;
}

function findName(members: Readonly<Record<string, unknown>> | undefined, name: string): string | undefined {
  return Object.keys(members ?? {}).find((known) => known.toLowerCase() === name.toLowerCase());
}
