import type { Finding } from '../findings/finding';
import type { SetAsideFinding } from '../findings/setAside';
import type { IndicatorFigure } from '../indicators/computeIndicators';
import type { Figures } from '../indicators/figures';
import type { GenderFigures } from '../indicators/gender/genderFigures';
import type { Missing } from '../indicators/missing';
import type { Participation } from '../indicators/participation';
import { progressOf } from '../indicators/progressOf';
import { statusOf } from '../indicators/statusOf';
import type { WorkshopFigure } from '../indicators/workshopFigures';
import type { Action } from '../model/action';
import { wordOf, type Activity } from '../model/activity';
import type { Model } from '../model/model';
import { placeOf } from '../model/source';
import { valueOfRsp } from '../read/cells/rspReference';
import { assessmentReport } from './assessmentReport';
import { buildCheckReport } from './checkReport';
import { contactPointsReport } from './contactPointsReport';
import { entitiesReport } from './entitiesReport';
import { evaluationReport } from './evaluationReport';
import { expertsReport } from './expertsReport';
import { needsReport } from './needsReport';
import { cellReport, dayReport, leftOutReport, rowReport, type Files } from './places';
import { publicationsReport } from './publicationsReport';
import { surveyReport } from './surveyReport';
import { webReport } from './webReport';
import { workplanReport } from './workplanReport';

/** Findings and every figure, as plain data: the JSON of `figures` (definition: headless). */
export type FiguresReport = ReturnType<typeof buildFiguresReport>;

export function buildFiguresReport(
  model: Model,
  findings: readonly Finding[],
  figures: Figures,
  setAside: readonly SetAsideFinding[],
) {
  const files = model.workbooks.map(({ file }) => file);
  return {
    ...buildCheckReport(model, findings, setAside),
    plan: (model.plan?.actions ?? []).map((action) => actionReport(action, files)),
    indicators: figures.indicators.map((figure) => indicatorReport(figure, files)),
    workshops: figures.workshops.map((figure) => workshopReport(figure, files)),
    participation: participationReport(figures.participation, files),
    gender: genderReport(figures.gender, files),
    experts: figures.experts && expertsReport(figures.experts, files),
    contactPoints: figures.contactPoints && contactPointsReport(figures.contactPoints, model, findings, files),
    survey: figures.survey && surveyReport(figures.survey, files),
    workplan: workplanReport(figures.workplan, files),
    needs: needsReport(figures.needs, files),
    assessment: assessmentReport(figures.assessment, files),
    evaluation: evaluationReport(figures.evaluation, files),
    publications: figures.publications && publicationsReport(figures.publications, files),
    web: figures.web && webReport(figures.web, files),
    regionalEntities: figures.regionalEntities && entitiesReport(figures.regionalEntities, files),
  };
}

function actionReport(action: Action, files: Files) {
  return {
    action: action.ref,
    pillar: action.pillar,
    uponRequest: action.isUponRequest,
    rsp: valueOfRsp(action.rsp),
    deliverable: action.deliverable.kind === 'period' ? dayReport(action.deliverable.to) : null,
    ...rowReport(action.source, files),
  };
}

function indicatorReport(figure: IndicatorFigure, files: Files) {
  const { action, indicator, judgement } = figure;
  const { target } = indicator;
  const result = judgement?.result ?? null;
  return {
    action: action.ref,
    part: indicator.part,
    kpi: indicator.kpi,
    target: indicator.targetText,
    kind: target?.kind ?? null,
    atLeast: target?.atLeast ?? null,
    of: target?.of ?? null,
    per: target?.per ?? null,
    measure: figure.measure,
    measureFrom: figure.measureFrom,
    actual: judgement?.actual ?? null,
    numerator: result?.numerator ?? null,
    denominator: result?.denominator ?? null,
    required: figure.required,
    remaining: judgement?.remaining ?? null,
    progress: progressOf(figure),
    expected: figure.expected,
    deadline: dayReport(figure.deadline),
    status: statusOf(figure),
    periods: (judgement?.periods ?? []).map(({ period, value, isMet }) => ({ label: period.label, value, met: isMet })),
    missedPeriods: (judgement?.missedPeriods ?? []).map(({ label }) => label),
    missing: figure.missing && missingReport(figure.missing, files),
    members: result?.members?.map(({ code }) => code).sort() ?? null,
    caveats: [...(figure.noData === null ? [] : [figure.noData]), ...(result?.caveats ?? [])],
    evidence: (result?.evidence ?? []).map((place) => cellReport(place, files)),
    leftOut: figure.leftOut.map((row) => leftOutReport(row, files)),
  };
}

function missingReport({ remaining, by, members, shortPeriods, upcoming }: Missing, files: Files) {
  return {
    remaining,
    by: dayReport(by),
    members: members?.map(({ code }) => code).sort() ?? null,
    shortPeriods,
    upcoming: upcoming.map(({ place, title, day }) => ({ ...cellReport(place, files), title, day: dayReport(day) })),
  };
}

function workshopReport(figure: WorkshopFigure, files: Files) {
  const { activity } = figure;
  const { file, sheet, row } = rowReport(activity.source, files);
  return {
    file,
    sheet,
    row,
    title: activity.title,
    start: dayReport(activity.start),
    end: dayReport(activity.end),
    held: figure.isHeld,
    fiscalYear: figure.fiscalYear,
    quarter: figure.quarter,
    level: wordOf(activity.level),
    mode: wordOf(activity.mode),
    actions: activity.actions.refs,
    members: figure.members.map(({ code }) => code),
    subRegions: figure.subRegions,
    administrations: figure.administrations,
    coverage: figure.coverage,
    participants: figure.participants,
    women: figure.women,
    men: figure.men,
    other: figure.other,
    womenShare: figure.womenShare,
    genderRecorded: figure.genderRecorded,
  };
}

function participationReport(participation: Participation, files: Files) {
  return {
    held: participation.held,
    byLevel: participation.byLevel,
    participants: participation.participants,
    membersReached: participation.membersReached.length,
    members: participation.members.length,
    bySubRegion: participation.bySubRegion,
    membersNotReached: participation.membersNotReached.map(({ code }) => code),
    byFiscalYear: participation.byFiscalYear,
    byQuarter: participation.byQuarter,
    byMember: participation.byMember.map(({ member, workshops, last, actions }) => ({
      member: member.code,
      workshops,
      last: dayReport(last),
      actions,
    })),
    evidence: participation.counted.map((activity) => activityReport(activity, files)),
    leftOut: participation.leftOut.map((row) => leftOutReport(row, files)),
  };
}

/** The row of an activity that a figure of all workshops counts. */
function activityReport({ source }: Activity, files: Files) {
  return cellReport(placeOf(source, 'title'), files);
}

function genderReport(gender: GenderFigures, files: Files) {
  const { total, goal, goalMet, counted, leftOut, byLevel, byPillar, bySubRegion } = gender;
  return {
    participants: total?.participants ?? null,
    women: total?.women ?? null,
    womenShare: total?.womenShare ?? null,
    goal,
    goalMet,
    workshopsWithoutGender: leftOut.length,
    evidence: counted.map((activity) => activityReport(activity, files)),
    leftOut: leftOut.map((row) => leftOutReport(row, files)),
    byLevel,
    byPillar,
    bySubRegion,
  };
}
