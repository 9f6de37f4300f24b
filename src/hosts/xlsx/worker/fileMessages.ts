import type { FileContents, PackedSnapshot, Patch } from '../../../core';
import type { HostErrorCode } from '../../hostError';

/** What the page asks of the thread that holds a workbook file; each is answered once, in order. */
export type FileRequest =
  | { readonly kind: 'open'; readonly bytes: Uint8Array; readonly file: string }
  /** `expected` is null for the snapshot last given. */
  | { readonly kind: 'applyPatch'; readonly expected: PackedSnapshot | null; readonly patch: Patch }
  /** `after` is null for the snapshot last given. */
  | { readonly kind: 'takeBack'; readonly before: PackedSnapshot; readonly after: PackedSnapshot | null }
  | { readonly kind: 'readBytes' }
  | { readonly kind: 'listContents' };

export type FileReply =
  | { readonly kind: 'snapshot'; readonly snapshot: PackedSnapshot }
  /** Nothing could be taken back. */
  | { readonly kind: 'kept' }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'contents'; readonly contents: FileContents }
  /** What a host refused, to be said again on the page. */
  | { readonly kind: 'refusal'; readonly code: HostErrorCode; readonly subject: string }
  | { readonly kind: 'failure'; readonly message: string };
