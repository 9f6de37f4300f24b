import { addContentType } from '../package/contentTypes';
import { addRelationship } from '../package/editRelationships';
import type { PackageDraft } from '../package/packageDraft';
import { resolveTarget } from '../package/partPaths';
import { pathOfKind } from '../package/relationships';
import type { WorkbookPart } from '../read/workbookPart';
import { StyleBook } from './styleBook';

const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** The styles part of a package being changed; made when something needs it and there is none. */
export class StylesPart {
  readonly book: StyleBook;
  private readonly path: string | null;

  constructor(
    private readonly draft: PackageDraft,
    private readonly workbook: WorkbookPart,
  ) {
    this.path = pathOfKind(workbook.relationships, 'styles');
    this.book = new StyleBook(this.path === null ? null : draft.text(this.path));
  }

  /** Writes what was added to the book, if anything. */
  write(): void {
    const text = this.book.build();
    if (text === null) return;
    if (this.path !== null) {
      this.draft.write(this.path, text);
      return;
    }
    const path = resolveTarget(this.workbook.path, 'styles.xml');
    const sheet = this.workbook.relationships.find(({ kind }) => kind === 'worksheet')!;
    this.draft.write(path, text);
    addContentType(this.draft, path, STYLES_TYPE);
    addRelationship(this.draft, this.workbook.path, sheet.type.replace(/worksheet$/, 'styles'), path);
  }
}
