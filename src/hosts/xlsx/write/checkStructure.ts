import type { Patch } from '../../../core';
import { HostError } from '../../hostError';
import { childNamed, isTrue, parseXml } from '../xml/xmlTree';

/**
 * Makes sure that a patch that adds or deletes sheets may do so.
 * @param source the text of the workbook part.
 * @throws HostError workbook-protected.
 */
export function checkStructure(source: string, file: string, patch: Patch): void {
  if (!patch.some(({ op }) => op === 'addWorksheet' || op === 'deleteWorksheet')) return;
  const protection = childNamed(parseXml(source), 'workbookProtection');
  if (isTrue(protection?.attributes.lockStructure)) throw new HostError('workbook-protected', file);
}
