import type { Finding } from '../findings/finding';
import type { Model } from '../model/model';
import { readCell } from '../workbook/readCell';
import { findSheet } from '../workbook/snapshot';
import { findingRules } from './findingRules';
import { withColumnsOnce } from './withColumnsOnce';
import { withoutDoubledFields } from './withoutDoubledFields';

/**
 * All findings of the model, rule by rule in the order of the list, each rule's in the order of the sheets. What a wrong
 * header gives in every row is one finding.
 */
export function validate(model: Model): readonly Finding[] {
  const findings = findingRules
    .flatMap((rule) => [...rule.validate(model)])
    .filter((finding) => !(finding.code.endsWith('-missing') && isUnreadableCell(finding, model)));
  return withColumnsOnce(withoutDoubledFields(findings, model), model);
}

/** An error or an uncalculated formula is its own finding: the cell is not "missing" as well. */
function isUnreadableCell({ at }: Finding, { workbooks }: Model): boolean {
  const workbook = at && workbooks[at.workbook];
  const sheet = workbook && findSheet(workbook, at.sheet);
  if (!workbook || !sheet) return false;
  const { kind } = readCell(workbook, sheet, at.range.top, at.range.left);
  return kind === 'error' || kind === 'uncalculated';
}
