import { countNeeds } from '../indicators/needs/countNeeds';
import type { NeedFigure, NeedGroup } from '../indicators/needs/needFigure';
import type { NeedsFigures } from '../indicators/needs/needFigures';
import type { Activity } from '../model/activity';
import { placeOf } from '../model/source';
import type { PlannedActivity } from '../model/workplan/workplan';
import { cellReport, dayReport, leftOutReport, type Files } from './places';

/** The needs survey against what was planned and held, as plain data; null without one. */
export function needsReport(figures: NeedsFigures | null, files: Files) {
  if (!figures) return null;
  const { needs, nobodyPlanned, nobodyAskedFor, unlinked } = figures;
  return {
    total: countNeeds(needs),
    byTopic: figures.byTopic.map((group) => ({
      topic: group.of,
      actions: [...new Set(group.needs.flatMap(({ need }) => need.actions))],
      ...countsOf(group),
    })),
    byMember: figures.byMember.map((group) => ({ member: group.of.code, ...countsOf(group) })),
    bySubRegion: figures.bySubRegion.map((group) => ({ subRegion: group.of, ...countsOf(group) })),
    byPriority: figures.byPriority.map((group) => ({ priority: group.of, ...countsOf(group) })),
    byFiscalYear: figures.byFiscalYear.map((group) => ({ fiscalYear: group.of, ...countsOf(group) })),
    needs: needs.map((figure) => needReport(figure, files)),
    nobodyPlanned: nobodyPlanned.map(needName),
    /** Planned or held in a year asked about, and no Member it is for asked for it. */
    nobodyAskedFor: {
      planned: nobodyAskedFor.planned.map((one) => plannedReport(one, files)),
      held: nobodyAskedFor.held.map((one) => heldReport(one, files)),
    },
    /** Needs whose topic no action of the plan speaks of. */
    unlinked: unlinked.map(needName),
    evidence: figures.evidence.map((place) => cellReport(place, files)),
    leftOut: figures.leftOut.map((row) => leftOutReport(row, files)),
  };
}

function countsOf<Of>({ needs }: NeedGroup<Of>) {
  return countNeeds(needs);
}

function needName({ need }: NeedFigure) {
  return { member: need.member.code, topic: need.topic, fiscalYear: need.year?.label ?? null, priority: need.priority };
}

function needReport(figure: NeedFigure, files: Files) {
  const { need, planned, held } = figure;
  return {
    ...needName(figure),
    actions: need.actions,
    /** Null where no work plan speaks of its year. */
    planned: planned && planned.map((one) => plannedReport(one, files)),
    /** Null where its year has not begun, or there is no list of workshops. */
    met: held && held.map((one) => heldReport(one, files)),
    evidence: need.entries.map(({ place }) => cellReport(place, files)),
  };
}

function plannedReport({ bullets, level, topic }: PlannedActivity, files: Files) {
  const { source, number } = bullets[0]!;
  return { ...cellReport(placeOf(source, 'activities'), files), bullet: number, level, topic };
}

function heldReport({ source, title, start }: Activity, files: Files) {
  return { ...cellReport(placeOf(source, 'title'), files), title, start: dayReport(start) };
}
