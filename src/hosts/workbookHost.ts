import type { FileContents, Patch, Range, WorkbookSnapshot } from '../core';

/** The sets of Office.js that parts of the product ask for. */
export const requirementSets = ['ExcelApi', 'SharedRuntime', 'KeyboardShortcuts'] as const;
export type RequirementSet = (typeof requirementSets)[number];

/** The program around a workbook, for support: nothing of the workbook. */
export interface HostDescription {
  readonly platform: string;
  readonly version: string;
  /** The highest version of each that is there. */
  readonly sets: Readonly<Partial<Record<RequirementSet, string>>>;
}

/**
 * The port between the product and a workbook. Excel, an .xlsx file and a plain object are hosts; nothing outside
 * `hosts/` and the composition roots knows which one it talks to. Every rejection is a {@link HostError}.
 */
export interface WorkbookHost {
  /** Given where reading costs nothing: what a patch made of the workbook is then read, not worked out on the page. */
  readonly isHeldInMemory?: true;
  /** Everything the engine reads, as it is now. */
  readSnapshot(): Promise<WorkbookSnapshot>;
  /**
   * Applies the whole patch or nothing. `expected` is the snapshot the patch was made from: when the workbook no
   * longer holds it, the call rejects with `workbook-changed` and the workbook stays as it is.
   */
  applyPatch(expected: WorkbookSnapshot, patch: Patch): Promise<void>;
  /**
   * Takes the patch that was applied last back whole, with how sheets looked before it. False, and nothing done, unless
   * the workbook held `before` then and holds `after` still; left out by hosts that keep no looks.
   */
  takeBack?(before: WorkbookSnapshot, after: WorkbookSnapshot): Promise<boolean>;
  /** The product's own part as it stands now; given where asking for it costs less than a snapshot. */
  readState?(): Promise<string | null>;
  /** What the workbook holds beside what is read of its sheets; left out by hosts that can tell nothing of it. */
  listFileContents?(): Promise<FileContents>;
  /** The program it talks to; left out by hosts that talk to none. */
  describe?(): Promise<HostDescription>;
  /** Shows a range to the user. */
  select(sheet: string, range: Range): Promise<void>;
  /** Calls the listener after changes that did not come from `applyPatch`; returns the function that ends it. */
  onChanged(listener: () => void): () => void;
}
