import { readZip } from '../../src/hosts/xlsx/zip/readZip';

export interface PartVerdict {
  readonly part: string;
  readonly verdict: 'same' | 'changed' | 'added' | 'removed';
}

/**
 * What became of each part of a file, in the order of the file before, then what was added. A part is the same when the
 * file holds the very same packed bytes for it.
 */
export function partReport(before: Uint8Array, after: Uint8Array): PartVerdict[] {
  const [old, now] = [packedParts(before), packedParts(after)];
  const kept = [...old].map(([part, packed]) => ({ part, verdict: verdictOf(packed, now.get(part)) }));
  const added = [...now.keys()].filter((part) => !old.has(part)).map((part) => ({ part, verdict: 'added' as const }));
  return [...kept, ...added];
}

function verdictOf(old: Buffer, now: Buffer | undefined): PartVerdict['verdict'] {
  if (!now) return 'removed';
  return now.equals(old) ? 'same' : 'changed';
}

function packedParts(bytes: Uint8Array): Map<string, Buffer> {
  return new Map(readZip(bytes).map(({ name, method, packed }) => [name, Buffer.from([method, ...packed])]));
}
