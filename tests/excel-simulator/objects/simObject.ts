import { SimError } from '../simError';
import type { RangeRef } from '../model/sheetModel';

/** An object as requests see it. What is not listed does not exist. Names are PascalCase. */
export interface SimObject {
  readonly type: string;
  /** Always part of what is told of the object: `Id`, `_Id`. */
  readonly ids?: () => Readonly<Record<string, string>>;
  readonly scalars?: Readonly<Record<string, () => unknown>>;
  readonly setters?: Readonly<Record<string, (value: unknown) => void>>;
  readonly navigation?: Readonly<Record<string, () => SimObject | null>>;
  /** Methods that give an object or a plain value; those that write are marked by `writes`. */
  readonly methods?: Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
  readonly items?: () => readonly SimObject[];
  /** By id or name; null when there is none. */
  readonly item?: (key: unknown) => SimObject | null;
  /** Ranges can be kept between requests. */
  readonly ref?: RangeRef;
  /** Of several ranges that are kept as one. */
  readonly refs?: readonly RangeRef[];
  /** Throws AccessDenied when the object must not be changed. */
  readonly checkAccess?: (location: string) => void;
  /** Methods that read only. */
  readonly readers?: readonly string[];
}

export function isSimObject(value: unknown): value is SimObject {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** @throws SimError ApiNotFound for a member that the simulator does not have. */
export function memberOf<Member>(
  members: Readonly<Record<string, Member>> | undefined,
  type: string,
  name: string,
): Member {
  const found = members && Object.hasOwn(members, name) ? members[name] : undefined;
  if (found === undefined) throw new SimError('ApiNotFound', `${type}.${name}`);
  return found;
}

/** An argument that must be text. */
export function textArgument(value: unknown, location: string): string {
  if (typeof value !== 'string') throw new SimError('InvalidArgument', location);
  return value;
}

export function numberArgument(value: unknown, location: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw new SimError('InvalidArgument', location);
  return value;
}

export function booleanArgument(value: unknown, location: string): boolean {
  if (typeof value !== 'boolean') throw new SimError('InvalidArgument', location);
  return value;
}
