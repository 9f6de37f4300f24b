import { formatShare, statuses, type FiguresReport, type PlanResult } from '../../core';
import { indicatorText } from './indicatorText';

/** The figures, for people: the headline, then each indicator with what it is made of. */
export function figuresText({ report }: PlanResult): string {
  const { participation, indicators } = report;
  const { byLevel, leftOut } = participation;
  const lines = [
    windowLine(report),
    `Workshops held: ${participation.held} (${byLevel.national} national, ${byLevel['sub-regional']} sub-regional, ${byLevel.regional} regional), ${leftOut.length} row(s) left out`,
    `Participants: ${participation.participants ?? 'no data'}`,
    `Members reached: ${participation.membersReached} of ${participation.members}`,
    ...participation.bySubRegion.map(
      ({ subRegion, members, of, workshops }) => `  ${subRegion}: ${members} of ${of}, ${workshops} workshop(s)`,
    ),
    womenLine(report),
    ...surveyLines(report),
    ...workplanLines(report),
    ...needsLines(report),
  ];
  if (indicators.length > 0) lines.push('', statusLine(report), '', ...indicatorTexts(report));
  return [...lines, ''].join('\n');
}

function windowLine({ window }: FiguresReport): string {
  const { from, to } = window ?? { from: null, to: null };
  if (from === null) return `Workshops that began ${to === null ? 'on any day' : `up to ${to}`}`;
  return `Workshops that began from ${from} ${to === null ? 'on' : `to ${to}`}`;
}

function womenLine({ gender }: FiguresReport): string {
  const { womenShare, women, participants, goal, goalMet, workshopsWithoutGender } = gender;
  const share =
    womenShare === null
      ? 'no data'
      : `${formatShare(womenShare)} (${women} of ${participants}), goal ${formatShare(goal)} ${goalMet ? 'met' : 'not met'}`;
  return `Women: ${share}; ${workshopsWithoutGender} workshop(s) without usable gender data`;
}

/** How many replied; nothing without a survey. */
function surveyLines({ survey }: FiguresReport): readonly string[] {
  if (!survey) return [];
  const { replies, replyRate, administrations } = survey.total;
  const rate = replyRate === null ? '' : `, ${formatShare(replyRate)} of ${administrations} administrations`;
  return [`Follow-up survey: ${replies} replies about ${survey.workshops.length} workshop(s)${rate}`];
}

/** Planned against held; nothing without a work plan. */
function workplanLines({ workplan }: FiguresReport): readonly string[] {
  if (!workplan) return [];
  const { planned, byPillar } = workplan;
  const held = planned.filter(({ heldAs }) => heldAs !== null).length;
  const proposed = planned.filter(({ proposal }) => proposal !== null).length;
  return [
    `Work plan: ${planned.length} planned, ${held} of them held, ${proposed} perhaps`,
    ...byPillar.map((of) => `  Pillar ${of.pillar}: ${of.planned} planned, ${of.held} held`),
  ];
}

/** Asked, planned and met; nothing without a needs survey. */
function needsLines({ needs }: FiguresReport): readonly string[] {
  if (!needs) return [];
  const { asked, inPlanYears, planned, inYearsBegun, met } = needs.total;
  const plannedText = inPlanYears === 0 ? 'no work plan' : `${planned} planned`;
  return [`Needs: ${asked} asked, ${plannedText}, ${inYearsBegun === 0 ? 'none due yet' : `${met} met`}`];
}

function statusLine({ indicators }: FiguresReport): string {
  const counts = statuses.map(
    (status) => [status, indicators.filter((indicator) => indicator.status === status).length] as const,
  );
  return `Indicators: ${indicators.length} (${counts
    .filter(([, count]) => count > 0)
    .map(([status, count]) => `${count} ${status}`)
    .join(', ')})`;
}

/** The part is said where an action has several. */
function indicatorTexts({ indicators }: FiguresReport): readonly string[] {
  const severalParts = new Set(indicators.filter(({ part }) => part > 1).map(({ action }) => action));
  return indicators.map((indicator) => indicatorText(indicator, severalParts.has(indicator.action)));
}
