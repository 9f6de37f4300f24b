import {
  valueOfRsp,
  wordOf,
  type Action,
  type GenderFigures,
  type IndicatorFigure,
  type Participation,
  type PlanResult,
  type WorkshopFigure,
} from '../../core';
import { checkJson } from './checkJson';
import { cellJson, dayJson, leftOutJson, rowJson, type Files } from './places';

/** The JSON of `figures` (definition: headless). */
export function figuresJson(result: PlanResult, files: Files) {
  const { figures, model } = result;
  return {
    ...checkJson(result, files),
    plan: (model.plan?.actions ?? []).map((action) => actionJson(action, files)),
    indicators: figures.indicators.map((figure) => indicatorJson(figure, files)),
    workshops: figures.workshops.map((figure) => workshopJson(figure, files)),
    participation: participationJson(figures.participation),
    gender: genderJson(figures.gender, files),
    survey: null,
    workplan: null,
  };
}

function actionJson(action: Action, files: Files) {
  return {
    action: action.ref,
    pillar: action.pillar,
    uponRequest: action.isUponRequest,
    rsp: valueOfRsp(action.rsp),
    deliverable: action.deliverable.kind === 'period' ? dayJson(action.deliverable.to) : null,
    ...rowJson(action.source, files),
  };
}

function indicatorJson(figure: IndicatorFigure, files: Files) {
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
    deadline: dayJson(figure.deadline),
    status: judgement?.status ?? 'No data',
    periods: (judgement?.periods ?? []).map(({ period, value, isMet }) => ({ label: period.label, value, met: isMet })),
    missedPeriods: (judgement?.missedPeriods ?? []).map(({ label }) => label),
    members: result?.members?.map(({ code }) => code).sort() ?? null,
    caveats: [...(figure.noData === null ? [] : [figure.noData]), ...(result?.caveats ?? [])],
    evidence: (result?.evidence ?? []).map((place) => cellJson(place, files)),
    leftOut: figure.leftOut.map((row) => leftOutJson(row, files)),
  };
}

function workshopJson(figure: WorkshopFigure, files: Files) {
  const { activity } = figure;
  return {
    ...rowJson(activity.source, files),
    title: activity.title,
    start: dayJson(activity.start),
    end: dayJson(activity.end),
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

function participationJson(participation: Participation) {
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
      last: dayJson(last),
      actions,
    })),
  };
}

function genderJson({ total, goal, goalMet, leftOut, byLevel, byPillar, bySubRegion }: GenderFigures, files: Files) {
  return {
    participants: total?.participants ?? null,
    women: total?.women ?? null,
    womenShare: total?.womenShare ?? null,
    goal,
    goalMet,
    workshopsWithoutGender: leftOut.length,
    leftOut: leftOut.map((row) => leftOutJson(row, files)),
    byLevel,
    byPillar,
    bySubRegion,
  };
}
