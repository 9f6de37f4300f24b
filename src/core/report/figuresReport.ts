import type { Finding } from '../findings/finding';
import type { IndicatorFigure } from '../indicators/computeIndicators';
import type { Figures } from '../indicators/figures';
import type { GenderFigures } from '../indicators/genderFigures';
import type { Participation } from '../indicators/participation';
import type { WorkshopFigure } from '../indicators/workshopFigures';
import type { Action } from '../model/action';
import { wordOf } from '../model/activity';
import type { Model } from '../model/model';
import { valueOfRsp } from '../read/cells/rspReference';
import { buildCheckReport } from './checkReport';
import { cellReport, dayReport, leftOutReport, rowReport, type Files } from './places';

/** Findings and every figure, as plain data: the JSON of `figures` (definition: headless). */
export type FiguresReport = ReturnType<typeof buildFiguresReport>;

export function buildFiguresReport(model: Model, findings: readonly Finding[], figures: Figures) {
  const files = model.workbooks.map(({ file }) => file);
  return {
    ...buildCheckReport(model, findings),
    plan: (model.plan?.actions ?? []).map((action) => actionReport(action, files)),
    indicators: figures.indicators.map((figure) => indicatorReport(figure, files)),
    workshops: figures.workshops.map((figure) => workshopReport(figure, files)),
    participation: participationReport(figures.participation),
    gender: genderReport(figures.gender, files),
    survey: null,
    workplan: null,
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
    progress: judgement && judgement.required > 0 ? judgement.actual / judgement.required : null,
    expected: figure.expected,
    deadline: dayReport(figure.deadline),
    status: judgement?.status ?? 'No data',
    periods: (judgement?.periods ?? []).map(({ period, value, isMet }) => ({ label: period.label, value, met: isMet })),
    missedPeriods: (judgement?.missedPeriods ?? []).map(({ label }) => label),
    members: result?.members?.map(({ code }) => code).sort() ?? null,
    caveats: [...(figure.noData === null ? [] : [figure.noData]), ...(result?.caveats ?? [])],
    evidence: (result?.evidence ?? []).map((place) => cellReport(place, files)),
    leftOut: figure.leftOut.map((row) => leftOutReport(row, files)),
  };
}

function workshopReport(figure: WorkshopFigure, files: Files) {
  const { activity } = figure;
  return {
    ...rowReport(activity.source, files),
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

function participationReport(participation: Participation) {
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
  };
}

function genderReport({ total, goal, goalMet, leftOut, byLevel, byPillar, bySubRegion }: GenderFigures, files: Files) {
  return {
    participants: total?.participants ?? null,
    women: total?.women ?? null,
    womenShare: total?.womenShare ?? null,
    goal,
    goalMet,
    workshopsWithoutGender: leftOut.length,
    leftOut: leftOut.map((row) => leftOutReport(row, files)),
    byLevel,
    byPillar,
    bySubRegion,
  };
}
