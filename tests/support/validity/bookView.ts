import type { PackageView } from './packageView';
import { child, children, numberOf, type XmlNode } from './xmlNode';

export interface SheetView {
  readonly name: string;
  readonly sheetId: number;
  readonly relationshipId: string;
  readonly state: string;
  /** worksheet, chartsheet or dialogsheet; '' when its relationship is missing. */
  readonly kind: string;
  readonly path: string;
  readonly root: XmlNode | null;
}

export interface TableView {
  readonly path: string;
  readonly root: XmlNode;
  readonly sheet: SheetView;
}

/** The workbook in a package: its sheets and what they lead to. */
export class BookView {
  readonly path: string;
  readonly root: XmlNode | null;
  readonly sheets: readonly SheetView[];
  readonly styles: XmlNode | null;
  readonly stylesPath: string;
  /** The shared strings as elements, in order. */
  readonly texts: XmlNode | null;
  readonly textsPath: string;

  constructor(readonly content: PackageView) {
    this.path = content.related('', 'officeDocument')[0] ?? '';
    this.root = content.root(this.path);
    const links = content.relationships(this.path);
    this.sheets = children(child(this.root, 'sheets'), 'sheet').map((node) => {
      const relationshipId = node.attributes['r:id'] ?? '';
      const link = links.find(({ id }) => id === relationshipId);
      return {
        name: node.attributes.name ?? '',
        sheetId: numberOf(node, 'sheetId'),
        relationshipId,
        state: node.attributes.state ?? 'visible',
        kind: link?.kind ?? '',
        path: link?.path ?? '',
        root: content.root(link?.path ?? null),
      };
    });
    this.stylesPath = content.related(this.path, 'styles')[0] ?? '';
    this.styles = content.root(this.stylesPath);
    this.textsPath = content.related(this.path, 'sharedStrings')[0] ?? '';
    this.texts = content.root(this.textsPath);
  }

  /** Sheets with cells whose part can be read. */
  get worksheets(): (SheetView & { readonly root: XmlNode })[] {
    return this.sheets.flatMap((sheet) =>
      sheet.kind === 'worksheet' && sheet.root ? [{ ...sheet, root: sheet.root }] : [],
    );
  }

  get tables(): TableView[] {
    return this.worksheets.flatMap((sheet) =>
      this.content.related(sheet.path, 'table').flatMap((path) => {
        const root = this.content.root(path);
        return root ? [{ path, root, sheet }] : [];
      }),
    );
  }

  get definedNames(): XmlNode[] {
    return children(child(this.root, 'definedNames'), 'definedName');
  }

  /** Chart parts that any part leads to. */
  get charts(): { readonly path: string; readonly root: XmlNode }[] {
    return this.content.parts.flatMap(({ path, root }) =>
      root?.name === 'chartSpace' && root.space === 'c' ? [{ path, root }] : [],
    );
  }

  get drawings(): { readonly path: string; readonly root: XmlNode }[] {
    return this.content.parts.flatMap(({ path, root }) => (root?.name === 'wsDr' ? [{ path, root }] : []));
  }
}
