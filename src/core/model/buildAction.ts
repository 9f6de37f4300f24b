import { fieldCell, type Block } from '../read/block';
import { formatActionRef, letterIndex } from '../read/cells/actionLetters';
import { cellText } from '../read/cells/cellText';
import { readNumber, readPerCentOrNumber } from '../read/cells/counts';
import { readDate } from '../read/cells/dates';
import { flattenText } from '../read/cells/foldText';
import { readRspReference } from '../read/cells/rspReference';
import type { PlanRow } from '../read/planRows';
import type { PlanField } from '../read/layouts/plan';
import type { Action } from './action';
import { pairIndicators } from './pairIndicators';

/** An action from its row and the rows its text runs on in. */
export function buildAction(
  block: Block,
  read: Extract<PlanRow, { kind: 'action' }>,
  pillar: number | null,
  runOns: readonly number[],
): Action {
  const rows = [read.row, ...runOns];
  const pieces = (field: PlanField) =>
    rows.map((row) => cellText(fieldCell(block, row, field))).filter((text) => text !== '');
  const letters = read.mark.letters !== null && letterIndex(read.mark.letters) !== null ? read.mark.letters : null;
  const ranOn = runOns.map((row) => cellText(fieldCell(block, row, 'action')));
  const text = flattenText([read.text, ...ranOn].join(' '));
  const { indicators, pairingProblem } = pairIndicators(pieces('kpi'), pieces('target'));
  const deliverable = rows.map((row) => fieldCell(block, row, 'deliverable')).find((cell) => cell.kind !== 'blank');
  return {
    ref: pillar !== null && letters !== null ? formatActionRef(pillar, letters) : null,
    pillar,
    letters,
    isUnreadable: read.mark.isUnreadable ?? false,
    text,
    isUponRequest: /\bupon request\b/i.test(text),
    rsp: readRspReference(pieces('rspReference').join(' ')),
    kpiText: flattenText(pieces('kpi').join(' ')),
    targetText: flattenText(pieces('target').join(' ')),
    indicators,
    pairingProblem,
    deliverable: readDate(deliverable ?? { kind: 'blank' }, block.workbook.dateSystem),
    measureText: pieces('measure').join('\n'),
    reportedValue: readPerCentOrNumber(fieldCell(block, read.row, 'reportedValue')),
    baseline: readNumber(fieldCell(block, read.row, 'baseline')),
    source: { block, row: read.row },
  };
}
