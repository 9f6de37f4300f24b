import { StringPool, type WorkbookSnapshot } from '../../../core';
import { pathOfKind } from '../package/relationships';
import type { Parts } from '../package/xlsxPackage';
import { readDateStyles } from './dateStyles';
import { findState } from './findState';
import { readSheet } from './readSheet';
import { readSharedStrings } from './sharedStrings';
import type { WorkbookPart } from './workbookPart';

/** @throws DamagedError when a part that the snapshot needs is missing or unreadable. */
export function readSnapshot(parts: Parts, workbook: WorkbookPart, file: string): WorkbookSnapshot {
  const { relationships, dateSystem } = workbook;
  const stringsPath = pathOfKind(relationships, 'sharedStrings');
  const stylesPath = pathOfKind(relationships, 'styles');
  const context = {
    pool: new StringPool(),
    dateSystem,
    sharedStrings: stringsPath === null ? [] : readSharedStrings(parts.text(stringsPath)),
    dateStyles: readDateStyles(stylesPath === null ? null : parts.text(stylesPath)),
  };
  const sheets = workbook.sheets.map((sheet) => readSheet(parts, sheet, context));
  return {
    file,
    dateSystem,
    strings: context.pool.strings,
    sheets,
    names: workbook.names,
    state: findState(parts, relationships)?.xml ?? null,
  };
}
