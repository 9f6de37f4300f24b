import type { FileContents, Patch, WorkbookSnapshot } from '../core';

/** A workbook file, opened. */
export interface OpenWorkbook {
  readonly snapshot: WorkbookSnapshot;
  /** The file's bytes after a patch; an empty patch gives the very same bytes. */
  readonly patched: (patch: Patch) => Uint8Array;
  /** What the file holds beside its sheets. @throws HostError */
  readonly contents: () => FileContents;
}

/** Opens a workbook from its bytes; the composition root says which format. @throws HostError */
export type WorkbookOpener = (bytes: Uint8Array, path: string) => OpenWorkbook;
