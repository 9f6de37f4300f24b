import type { HeaderCell } from '../block';
import { readMemberList } from '../cells/memberList';
import { isOneHighestIn, readPriority } from '../cells/needs/priorities';
import { matchHeader } from '../matchHeader';
import { MemberDirectory } from '../members/memberDirectory';
import { regionMembers } from '../members/regionMembers';
import { isOfMoney } from './activityWords';
import type { FitEvidence } from './fitEvidence';

const builtIn = new MemberDirectory(regionMembers);

const NEEDS =
  /\bneeds\b|^need$|\b(?:areas?|levels?) of need\b|\b(?:training|building|assistance) need\b|\bneed (?:identified|requested)\b|\b(?:assistance|capacity building|training|workshop|TA) requests?\b|\brequests? (?:for|of) (?:technical |training|capacity|assistance|support|workshops?|TA\b)|\b(?:assistance|support|training|topics?) (?:needed|requested)\b/i;
const STATUS = /\bstatus\b|\bimplement\w*|\baccess?i\w+|\baccede\w*|\badopt\w*|\bratif\w*/i;
/** Share of the header cells of a list that must mean something, and of a matrix's cells that must be priorities. */
const MOSTLY = 0.6;

/**
 * A needs survey says so, in its name, a line above, or a header: Members, subjects and priorities alone may be a register
 * of letters or of open matters. A list names Members, and no money; the cells of a matrix are priorities.
 */
export function isNeedsSurvey(evidence: FitEvidence): boolean {
  const { fit } = evidence;
  const said = [
    evidence.sheetName,
    ...evidence.linesAbove(),
    ...['topic', 'priority', 'kind'].map((field) => evidence.headerOf(field)),
  ];
  if (!said.some((text) => NEEDS.test(text))) return false;
  if (fit.unmatched.some(({ header }) => isOfMoney(header))) return false;
  if (evidence.hasOneOf(['planActions']) && fit.unmatched.some(plansActivities)) return false;
  if (evidence.hasOneOf(['member']) && !namesMembers(evidence)) return false;
  if (!evidence.hasOneOf(['member']) || !evidence.hasOneOf(['topic'])) return isNeedsMatrix(evidence);
  return fit.explained >= MOSTLY;
}

/**
 * True where the columns that are no fields hold priorities, under words of needs: what would else be the status of
 * Members. Ticks, yes and no are a status where a line says so.
 */
export function isNeedsMatrix(evidence: FitEvidence): boolean {
  const lines = [evidence.sheetName, ...evidence.linesAbove()];
  if (!lines.some((text) => NEEDS.test(text)) && !NEEDS.test(evidence.headerOf('topic'))) return false;
  const isOneHighest = isOneHighestIn(lines);
  const marks = evidence.cellsBeside().map((cell) => readPriority(cell, isOneHighest));
  const filled = marks.filter(({ kind }) => kind !== 'blank');
  const priorities = filled.filter(({ kind }) => kind !== 'unreadable');
  if (filled.length === 0 || priorities.length < filled.length * MOSTLY) return false;
  const isGraded = filled.some((mark) => mark.kind === 'ranked' && mark.priority !== 'high');
  return isGraded || !lines.some((text) => STATUS.test(text));
}

/** Actions and what is planned under them are a work plan, whatever its name says of needs. */
function plansActivities({ header }: HeaderCell): boolean {
  return matchHeader('workplan', header) === 'activities' || /\bplanned activit/i.test(header);
}

function namesMembers(evidence: FitEvidence): boolean {
  const names = evidence.valuesOf('member').map((name) => readMemberList(name, builtIn));
  return names.filter((list) => list.some(({ kind }) => kind === 'member')).length * 2 >= Math.max(1, names.length);
}
