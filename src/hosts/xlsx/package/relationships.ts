import { parseXml } from '../xml/xmlTree';
import { relationshipsPath, resolveTarget } from './partPaths';
import type { Parts } from './xlsxPackage';

export interface Relationship {
  readonly id: string;
  /** The last word of the type, the same in transitional and strict files: `worksheet`, `table`. */
  readonly kind: string;
  readonly type: string;
  /** The path of the part; null for what lies outside the package. */
  readonly path: string | null;
  /** As the file spells it: the address of what lies outside. */
  readonly target: string;
}

/**
 * The relationships of a part ('' is the package), in their order; none when it has no relationships part.
 * @throws DamagedError when that part is unreadable.
 */
export function readRelationships(parts: Parts, source: string): Relationship[] {
  const path = relationshipsPath(source);
  if (!parts.has(path)) return [];
  return parseXml(parts.text(path))
    .children.filter((element) => element.name === 'Relationship')
    .map(({ attributes }) => {
      const type = attributes.Type ?? '';
      const isExternal = attributes.TargetMode === 'External';
      const target = attributes.Target ?? '';
      return {
        id: attributes.Id ?? '',
        kind: type.slice(type.lastIndexOf('/') + 1),
        type,
        path: isExternal ? null : resolveTarget(source, target),
        target,
      };
    });
}

/** The part of the first relationship of a kind; null when there is none. */
export function pathOfKind(relationships: readonly Relationship[], kind: string): string | null {
  return relationships.find((relationship) => relationship.kind === kind && relationship.path !== null)?.path ?? null;
}
