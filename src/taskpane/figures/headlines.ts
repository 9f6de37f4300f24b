import type { FiguresReport } from '../../core';
import { formatShare } from '../../session/locale/formatShare';
import { figuresText } from '../words/copy';
import { formatNumber } from '../../session/locale/formatNumber';
import { memberList } from '../words/memberList';
import { describeRows, workshopFinder, type FigureRow } from './figureRows';
import { genderBreakdowns, participationBreakdowns, subRegionBreakdown, type Breakdown } from './breakdowns';

/** A figure over all workshops, with what it is made of. */
export interface Headline {
  readonly id: 'held' | 'participants' | 'membersReached' | 'women';
  readonly name: string;
  readonly value: string;
  readonly sentences: readonly string[];
  readonly breakdowns: readonly Breakdown[];
  readonly used: readonly FigureRow[];
  readonly leftOut: readonly FigureRow[];
}

/** Workshops held, participants, Members reached and women's share, each with its rows. */
export function headlines(report: FiguresReport, memberNames: Readonly<Record<string, string>>): readonly Headline[] {
  return [
    heldHeadline(report),
    participantsHeadline(report),
    membersHeadline(report, memberNames),
    womenHeadline(report),
  ];
}

const words = figuresText.headline;

function heldHeadline(report: FiguresReport): Headline {
  const { participation } = report;
  return {
    id: 'held',
    name: words.held,
    value: formatNumber(participation.held),
    sentences: [],
    breakdowns: participationBreakdowns(participation),
    used: describeRows(report, participation.evidence),
    leftOut: describeRows(report, participation.leftOut),
  };
}

function participantsHeadline(report: FiguresReport): Headline {
  const { participation } = report;
  const find = workshopFinder(report);
  const numberOf = (row: (typeof participation.evidence)[number]) => find(row)?.participants ?? null;
  const without = participation.evidence.filter((row) => numberOf(row) === null);
  return {
    id: 'participants',
    name: words.participants,
    value: participation.participants === null ? words.noData : formatNumber(participation.participants),
    sentences: [],
    breakdowns: [],
    used: describeRows(
      report,
      participation.evidence.filter((row) => numberOf(row) !== null),
      ({ participants }) => (participants === null ? '' : figuresText.people(participants)),
    ),
    leftOut: describeRows(report, [
      ...without.map((row) => ({ ...row, reason: figuresText.noNumber })),
      ...participation.leftOut,
    ]),
  };
}

function membersHeadline(report: FiguresReport, memberNames: Readonly<Record<string, string>>): Headline {
  const { participation } = report;
  const { membersNotReached: missing } = participation;
  return {
    id: 'membersReached',
    name: words.membersReached,
    value: words.ofMembers(participation.membersReached, participation.members),
    sentences: missing.length === 0 ? [] : [words.notReached(missing.length, memberList(missing, memberNames))],
    breakdowns: [
      subRegionBreakdown(participation),
      {
        title: words.byMember,
        lines: participation.byMember.map(
          ({ member, workshops }) => [memberNames[member] ?? member, formatNumber(workshops)] as const,
        ),
      },
    ],
    used: describeRows(report, participation.evidence, ({ members }) => memberList(members, memberNames)),
    leftOut: describeRows(report, participation.leftOut),
  };
}

function womenHeadline(report: FiguresReport): Headline {
  const { gender } = report;
  const { women, participants, womenShare, goal, goalMet } = gender;
  return {
    id: 'women',
    name: words.women,
    value:
      womenShare === null
        ? words.noData
        : words.womenShare(formatShare(womenShare), formatShare(goal), goalMet === true),
    sentences: women === null || participants === null ? [] : [words.womenSum(women, participants)],
    breakdowns: genderBreakdowns(report),
    used: describeRows(report, gender.evidence, (workshop) =>
      workshop.women === null || workshop.participants === null
        ? ''
        : figuresText.womenIn(workshop.women, workshop.participants),
    ),
    leftOut: describeRows(report, [...gender.leftOut, ...report.participation.leftOut]),
  };
}
