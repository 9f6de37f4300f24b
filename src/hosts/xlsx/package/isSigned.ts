import { readRelationships } from './relationships';
import type { XlsxPackage } from './xlsxPackage';

const SIGNATURES = '_xmlsignatures/';
const SIGNATURE_ORIGIN = '/digital-signature/origin';

/** Whether a digital signature covers the package, which any change would break. */
export function isSigned(workbook: XlsxPackage): boolean {
  return (
    workbook.entries.some((entry) => entry.name.toLowerCase().startsWith(SIGNATURES)) ||
    readRelationships(workbook, '').some(({ type }) => type.endsWith(SIGNATURE_ORIGIN))
  );
}
