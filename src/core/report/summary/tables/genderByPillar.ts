import { activityPlaces } from '../evidencePlaces';
import { buildShareTable, shareRow } from '../shareTable';
import type { SummaryInput } from '../summaryInput';
import type { SummaryPart } from '../summarySheet';

/** Women's share by the pillars whose actions the workshops are linked to. */
export function buildGenderByPillar({ model, figures }: SummaryInput): readonly SummaryPart[] {
  const { byPillar, counted } = figures.gender;
  return [
    buildShareTable({
      id: 'genderByPillar',
      heading: 'By pillar',
      header: 'Pillar',
      rows: byPillar.map(({ pillar, ...share }) => {
        const ofPillar = counted.filter(({ actions }) => actions.refs.some((ref) => ref.startsWith(`${pillar}-`)));
        return shareRow(`Pillar ${pillar}`, share, activityPlaces(ofPillar, 'women'));
      }),
      remarks: byPillar.length > 1 ? ['A workshop linked to actions of several pillars stands with each of them.'] : [],
      settings: model.settings,
    }),
  ];
}
