import { fieldCell } from '../read/block';
import { cellText } from '../read/cells/cellText';
import { flattenText, foldText } from '../read/cells/foldText';
import type { Activity } from '../model/activity';
import { sumParticipants } from './participation';
import type { WorkshopFigure } from './workshopFigures';

export interface SponsorFigure {
  /** As first written; null for workshops whose row names none. */
  readonly sponsor: string | null;
  readonly workshops: readonly WorkshopFigure[];
  readonly participants: number | null;
}

/**
 * Workshops by who paid for them, as their rows say: most workshops first, equal ones by name, those without a sponsor
 * last. Case and punctuation do not tell sponsors apart; two named together are one entry.
 */
export function workshopsBySponsor(workshops: readonly WorkshopFigure[]): readonly SponsorFigure[] {
  const groups = new Map<string, { sponsor: string; workshops: WorkshopFigure[] }>();
  for (const workshop of workshops) {
    const sponsor = sponsorOf(workshop.activity);
    const key = foldText(sponsor);
    const known = groups.get(key);
    if (known) known.workshops.push(workshop);
    else groups.set(key, { sponsor, workshops: [workshop] });
  }
  return [...groups]
    .sort(([aKey, a], [bKey, b]) => {
      if (aKey === '' || bKey === '') return aKey === '' ? 1 : -1;
      return b.workshops.length - a.workshops.length || (aKey < bKey ? -1 : 1);
    })
    .map(([key, group]) => ({
      sponsor: key === '' ? null : group.sponsor,
      workshops: group.workshops,
      participants: sumParticipants(group.workshops),
    }));
}

function sponsorOf({ source }: Activity): string {
  return flattenText(cellText(fieldCell(source.block, source.row, 'sponsor')));
}
