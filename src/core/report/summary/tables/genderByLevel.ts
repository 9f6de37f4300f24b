import { wordOf } from '../../../model/activity';
import { activityPlaces } from '../evidencePlaces';
import { levelLabel } from '../levelLabel';
import { buildShareTable, shareRow } from '../shareTable';
import type { SummaryInput } from '../summaryInput';
import type { SummaryPart } from '../summarySheet';

/** Women's share by level of workshop. */
export function buildGenderByLevel({ model, figures }: SummaryInput): readonly SummaryPart[] {
  const { byLevel, counted } = figures.gender;
  return [
    buildShareTable({
      id: 'genderByLevel',
      heading: 'By level',
      header: 'Level',
      rows: byLevel.map(({ level, ...share }) => {
        const ofLevel = counted.filter((activity) => wordOf(activity.level) === level);
        return shareRow(levelLabel(level), share, activityPlaces(ofLevel, 'women'));
      }),
      settings: model.settings,
    }),
  ];
}
