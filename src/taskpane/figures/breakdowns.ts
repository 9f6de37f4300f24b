import type { FiguresReport } from '../../core';
import { formatShare } from '../../session/locale/formatShare';
import { capital } from './capital';
import { figuresText } from '../words/copy';

/** A figure told apart: a name and what falls to it, a line each. */
export interface Breakdown {
  readonly title: string;
  readonly lines: readonly (readonly [name: string, value: string])[];
}

type Participation = FiguresReport['participation'];

const words = figuresText.headline;

/** Workshops held by level, fiscal year and quarter. */
export function participationBreakdowns({ byLevel, byFiscalYear, byQuarter }: Participation): readonly Breakdown[] {
  return [
    {
      title: words.byLevel,
      lines: Object.entries(byLevel).map(([level, held]) => [capital(level), String(held)] as const),
    },
    {
      title: words.byFiscalYear,
      lines: byFiscalYear.map(({ fiscalYear, held, participants }) => [fiscalYear, words.heldWith(held, participants)]),
    },
    {
      title: words.byQuarter,
      lines: byQuarter.map(({ fiscalYear, quarter, held, participants }) => [
        `${fiscalYear} ${quarter}`,
        words.heldWith(held, participants),
      ]),
    },
  ];
}

/** Members reached by sub-region. */
export function subRegionBreakdown({ bySubRegion }: Participation): Breakdown {
  return {
    title: words.bySubRegion,
    lines: bySubRegion.map(({ subRegion, members, of, workshops }) => [
      subRegion,
      words.subRegion(members, of, workshops),
    ]),
  };
}

/** Women's share by fiscal year, level, pillar and sub-region. */
export function genderBreakdowns({ gender, participation }: FiguresReport): readonly Breakdown[] {
  const { byLevel, byPillar, bySubRegion } = gender;
  const years = participation.byFiscalYear.flatMap(({ fiscalYear, women, genderParticipants, womenShare }) =>
    women === null || genderParticipants === null
      ? []
      : [{ name: fiscalYear, women, participants: genderParticipants, womenShare }],
  );
  return [
    { title: words.byFiscalYear, lines: years.map(shareLine) },
    { title: words.byLevel, lines: byLevel.map((part) => shareLine({ ...part, name: capital(part.level) })) },
    {
      title: words.byPillar,
      lines: byPillar.map((part) => shareLine({ ...part, name: figuresText.filter.pillarName(part.pillar) })),
    },
    { title: words.bySubRegion, lines: bySubRegion.map((part) => shareLine({ ...part, name: part.subRegion })) },
  ];
}

interface SharePart {
  readonly name: string;
  readonly women: number;
  readonly participants: number;
  readonly womenShare: number | null;
}

function shareLine({ name, women, participants, womenShare }: SharePart): readonly [string, string] {
  const share = womenShare === null ? words.noData : formatShare(womenShare);
  return [name, words.womenOf(women, participants, share)];
}
