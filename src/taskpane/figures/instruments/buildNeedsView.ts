import { figuresText, instrumentsText } from '../../words/copy';
import { capital } from '../capital';
import { describeRows } from '../figureRows';
import type { BuildInstrumentView } from './instrumentView';

const words = () => instrumentsText.needs;

interface Counts {
  readonly asked: number;
  readonly inPlanYears: number;
  readonly planned: number;
  readonly inYearsBegun: number;
  readonly met: number;
}

/** The needs survey: what was asked, and what of it was met and planned, of the needs of which that can be told. */
export const buildNeedsView: BuildInstrumentView = (report, memberNames) => {
  const { needs } = report;
  if (!needs) return null;
  const line = (name: string | null, counts: Counts) =>
    [capital(name ?? instrumentsText.notGiven), words().counts(counts.asked, met(counts), planned(counts))] as const;
  const nameOf = (code: string) => memberNames[code] ?? code;
  const asked = needs.needs.flatMap(({ member, topic, evidence }) =>
    evidence.map((place) => ({ ...place, title: `${nameOf(member)}, ${topic}` })),
  );
  const { planned: unasked, held } = needs.nobodyAskedFor;
  return {
    title: words().title,
    headlines: [words().headline(needs.total.asked, met(needs.total), planned(needs.total))],
    groups: [
      { title: words().byTopic, facts: needs.byTopic.map((one) => line(one.topic, one)) },
      { title: words().byPriority, facts: needs.byPriority.map((one) => line(one.priority, one)) },
      { title: instrumentsText.bySubRegion, facts: needs.bySubRegion.map((one) => line(one.subRegion, one)) },
      { title: instrumentsText.byMember, facts: needs.byMember.map((one) => line(nameOf(one.member), one)) },
      { title: instrumentsText.byFiscalYear, facts: needs.byFiscalYear.map((one) => line(one.fiscalYear, one)) },
    ],
    lists: [
      { title: words().needs(asked.length), rows: describeRows(report, asked) },
      {
        title: words().planned(unasked.length),
        rows: describeRows(
          report,
          unasked.map((one) => ({ ...one, title: [one.level, one.topic].filter((part) => part !== null).join(', ') })),
        ),
      },
      { title: words().held(held.length), rows: describeRows(report, held) },
      { title: figuresText.leftOut(needs.leftOut.length), rows: describeRows(report, needs.leftOut) },
    ],
  };
};

/** Of none it can be told where no year has begun, or no list of workshops is there. */
function met({ met: count, inYearsBegun }: Counts): string {
  return inYearsBegun === 0 ? instrumentsText.noData : instrumentsText.of(count, inYearsBegun);
}

/** Nor where no work plan speaks of their years. */
function planned({ planned: count, inPlanYears }: Counts): string {
  return inPlanYears === 0 ? instrumentsText.noData : instrumentsText.of(count, inPlanYears);
}
