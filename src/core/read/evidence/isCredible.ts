import type { Role } from '../layouts/layout';
import { isAssessment } from './assessmentEvidence';
import { isContactPointList } from './contactPointEvidence';
import { isExpertRegister } from './expertEvidence';
import type { FitEvidence } from './fitEvidence';
import { isEntityList } from './entityEvidence';
import { isMemberList } from './memberListEvidence';
import { isNeedsMatrix, isNeedsSurvey } from './needsEvidence';
import { isOutputList } from './outputEvidence';
import { isParticipantList } from './participantEvidence';
import { isSurveyTable } from './surveyTableEvidence';
import { isWebVisitList } from './webVisitEvidence';
import { isWorkshopList } from './workshopEvidence';

/** Without a KPI, or a target and an RSP reference, it is a list of things to do. */
function isPlan(evidence: FitEvidence): boolean {
  return evidence.hasOneOf(['kpi']) || (evidence.hasOneOf(['target']) && evidence.hasOneOf(['rspReference']));
}

/** What a sheet must show besides its headers' words to be taken for a role, by role. */
const tests: Readonly<Record<Role, (evidence: FitEvidence) => boolean>> = {
  plan: isPlan,
  workplan: () => true,
  workshops: isWorkshopList,
  participants: isParticipantList,
  memberStatus: (evidence) => !isNeedsMatrix(evidence),
  members: isMemberList,
  outputs: isOutputList,
  surveyReplies: () => true,
  surveyFigures: isSurveyTable,
  assessment: isAssessment,
  webVisits: isWebVisitList,
  regionalEntities: isEntityList,
  needs: isNeedsSurvey,
  experts: isExpertRegister,
  contactPoints: isContactPointList,
};

/**
 * Whether a header that fits a role by its words is one: offices keep budgets, ledgers, contacts and leave under the same
 * words, and a sheet is better left alone than read as something it is not. What the user says of a sheet is not asked.
 */
export function isCredible(evidence: FitEvidence): boolean {
  return tests[evidence.fit.role](evidence);
}
