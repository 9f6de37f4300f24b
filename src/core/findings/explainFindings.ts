import { findingCatalogue, type FindingCode } from './catalogue';
import { describeFinding } from './describeFinding';
import { assessmentExplanations } from './explanations/assessmentExplanations';
import { attendanceExplanations } from './explanations/attendanceExplanations';
import { contactPointExplanations } from './explanations/contactPointExplanations';
import { expertExplanations } from './explanations/expertExplanations';
import { needsExplanations } from './explanations/needsExplanations';
import { participantExplanations } from './explanations/participantExplanations';
import { planExplanations } from './explanations/planExplanations';
import { publicationExplanations } from './explanations/publicationExplanations';
import { statusAndOutputExplanations } from './explanations/statusAndOutputExplanations';
import { surveyExplanations } from './explanations/surveyExplanations';
import { workbookExplanations } from './explanations/workbookExplanations';
import { workplanExplanations } from './explanations/workplanExplanations';
import { workshopExplanations } from './explanations/workshopExplanations';
import type { Explanation } from './explanations/explanation';
import type { Severity } from './severity';

/** All that is to be said of a code. */
export interface ExplainedFinding {
  readonly code: FindingCode;
  readonly title: string;
  readonly severity: Severity;
  /** The sentence of the finding in the example. */
  readonly message: string;
  readonly help: string;
  readonly wrong: string;
  readonly right: string;
  readonly fix: string | null;
}

/** The codes that speak of one kind of sheet. */
export interface ExplanationGroup {
  readonly title: string;
  readonly findings: readonly ExplainedFinding[];
}

/** Every code explained, by the kind of sheet it speaks of, in the order of the catalogue. */
export function explainFindings(): readonly ExplanationGroup[] {
  return [
    { title: 'Workbook and columns', findings: explainAll(workbookExplanations) },
    { title: 'Plan', findings: explainAll(planExplanations) },
    { title: 'Workshops: titles, dates and actions', findings: explainAll(workshopExplanations) },
    { title: 'Workshops: who took part, and how', findings: explainAll(attendanceExplanations) },
    { title: 'Lists of participants', findings: explainAll(participantExplanations) },
    { title: 'Member status and outputs', findings: explainAll(statusAndOutputExplanations) },
    { title: 'Publications, web visits and regional entities', findings: explainAll(publicationExplanations) },
    { title: 'Follow-up survey', findings: explainAll(surveyExplanations) },
    { title: 'Gender assessment', findings: explainAll(assessmentExplanations) },
    { title: 'Annual work plan', findings: explainAll(workplanExplanations) },
    { title: 'Needs survey', findings: explainAll(needsExplanations) },
    { title: 'Accredited experts', findings: explainAll(expertExplanations) },
    { title: 'Contact points', findings: explainAll(contactPointExplanations) },
  ];
}

function explainAll(explanations: Readonly<Partial<Record<FindingCode, Explanation>>>): readonly ExplainedFinding[] {
  return codes.flatMap((code) => {
    const explanation = explanations[code];
    return explanation === undefined ? [] : [explain(code, explanation)];
  });
}

const codes = Object.keys(findingCatalogue) as readonly FindingCode[];

function explain(code: FindingCode, { help, example, fix }: Explanation): ExplainedFinding {
  const { title, severity } = findingCatalogue[code];
  const { wrong, right, params } = example;
  return { code, title, severity, message: describeFinding({ code, params }), help, wrong, right, fix };
}
