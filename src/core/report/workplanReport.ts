import type { HeldMatch } from '../indicators/workplan/matchPlanned';
import {
  heldIn,
  type PlannedFigure,
  type PlannedGroup,
  type WorkplanFigures,
} from '../indicators/workplan/workplanFigures';
import { placeOf } from '../model/source';
import type { Bullet } from '../model/workplan/workplan';
import { cellReport, dayReport, type Files } from './places';

/** The annual work plan against what was held, as plain data (definition: headless); null without a work plan. */
export function workplanReport(figures: WorkplanFigures | null, files: Files) {
  if (!figures) return null;
  const { planned, byPillar, byAction, byLevel, byMember, unplanned } = figures;
  return {
    planned: planned.map((figure) => plannedReport(figure, files)),
    byPillar: byPillar.map((group) => ({ pillar: group.of, ...countsOf(group) })),
    byAction: byAction.map((group) => ({ action: group.of, ...countsOf(group) })),
    byLevel: byLevel.map((group) => ({ level: group.of, ...countsOf(group) })),
    byMember: byMember.map((group) => ({ member: group.of.code, ...countsOf(group) })),
    /** Held, and like nothing planned. */
    unplanned: unplanned.map(({ source, title, start }) => ({
      ...cellReport(placeOf(source, 'title'), files),
      title,
      start: dayReport(start),
    })),
  };
}

function countsOf<Of>({ planned }: PlannedGroup<Of>) {
  return { planned: planned.length, held: heldIn(planned) };
}

function plannedReport({ planned, match, isHeld }: PlannedFigure, files: Files) {
  const [first] = planned.bullets;
  return {
    actions: planned.actions,
    level: planned.level,
    topic: planned.topic,
    members: planned.members.map(({ code }) => code),
    groups: planned.groups,
    seeAlso: first!.seeAlso.refs,
    ...bulletReport(first!, files),
    /** Every bullet that plans it. */
    bullets: planned.bullets.map((bullet) => ({ action: bullet.action.ref, ...bulletReport(bullet, files) })),
    /** By which a choice of the user knows it. */
    key: planned.key,
    heldAs: match && isHeld ? matchReport(match, files) : null,
    /** What may be it, and waits for a word of the user. */
    proposal: match && !isHeld ? matchReport(match, files) : null,
  };
}

function bulletReport({ source, number }: Bullet, files: Files) {
  return { ...cellReport(placeOf(source, 'activities'), files), bullet: number };
}

function matchReport({ activity, key, isConfirmed, reason }: HeldMatch, files: Files) {
  const { source, title, start } = activity;
  const place = cellReport(placeOf(source, 'title'), files);
  return { ...place, title, start: dayReport(start), confirmed: isConfirmed, reason, key };
}
