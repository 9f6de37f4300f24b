import { strFromU8, unzipSync } from 'fflate';
import { entryNames } from './entryNames';
import { children, parseNode, type XmlNode } from './xmlNode';

export interface PartView {
  readonly path: string;
  /** Parsed, where the part is XML and well-formed. */
  readonly root: XmlNode | null;
  /** Why it cannot be parsed; null when it can, or is no XML. */
  readonly error: string | null;
}

export interface RelationshipView {
  readonly id: string;
  readonly type: string;
  /** The last word of the type. */
  readonly kind: string;
  /** The part it leads to, whether it is there or not; null for what lies outside. */
  readonly path: string | null;
}

/** A workbook file as a package: its parts parsed by a strict reader that shares nothing with the product's own. */
export class PackageView {
  /** Names in the zip's directory, repeated ones too. */
  readonly entries: readonly string[];
  readonly parts: readonly PartView[];
  private readonly byPath: ReadonlyMap<string, PartView>;

  constructor(bytes: Uint8Array) {
    this.entries = entryNames(bytes);
    this.parts = Object.entries(unzipSync(bytes))
      .filter(([path]) => !path.endsWith('/'))
      .map(([path, content]) => viewOf(path, content));
    this.byPath = new Map(this.parts.map((part) => [part.path.toLowerCase(), part]));
  }

  find(path: string | null): PartView | undefined {
    return path === null ? undefined : this.byPath.get(path.toLowerCase());
  }

  root(path: string | null): XmlNode | null {
    return this.find(path)?.root ?? null;
  }

  /** The relationships of a part; '' is the package. */
  relationships(source: string): RelationshipView[] {
    const slash = source.lastIndexOf('/') + 1;
    const list = this.root(`${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`);
    return children(list, 'Relationship').map(({ attributes }) => {
      const type = attributes.Type ?? '';
      const isOutside = attributes.TargetMode === 'External';
      return {
        id: attributes.Id ?? '',
        type,
        kind: type.slice(type.lastIndexOf('/') + 1),
        path: isOutside ? null : pathOf(source, attributes.Target ?? ''),
      };
    });
  }

  /** The parts that a part leads to by relationships of a kind. */
  related(source: string, kind: string): string[] {
    return this.relationships(source).flatMap((one) => (one.kind === kind && one.path !== null ? [one.path] : []));
  }
}

function viewOf(path: string, content: Uint8Array): PartView {
  if (!/\.(?:xml|rels|vml)$/i.test(path)) return { path, root: null, error: null };
  try {
    return { path, root: parseNode(strFromU8(content)), error: null };
  } catch (error) {
    return { path, root: null, error: String((error as Error).message) };
  }
}

/** Resolves a target as the package conventions say, by the rules for web addresses. */
function pathOf(source: string, target: string): string {
  const url = new URL(target, `http://package/${source}`);
  return decodeURIComponent(url.pathname).slice(1);
}
