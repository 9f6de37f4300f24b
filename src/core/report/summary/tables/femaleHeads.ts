import { sumFemaleHeads, type FemaleHeads } from '../../../indicators/gender/femaleHeads';
import { workshopsInWindow } from '../../../indicators/participation';
import { formatShare } from '../../formatFigure';
import { buildTable } from '../buildTable';
import { countWords } from '../countWords';
import { countReasons } from '../countReasons';
import { activityPlaces } from '../evidencePlaces';
import { describeStatus } from '../statusMarks';
import { numberCell, shareCell, textCell } from '../summaryCells';
import type { SummaryInput } from '../summaryInput';
import type { SummaryPart } from '../summarySheet';

interface HeadsRow extends FemaleHeads {
  readonly label: string;
}

/** Female heads of delegation by fiscal year. */
export function buildFemaleHeads({ model, figures }: SummaryInput): readonly SummaryPart[] {
  const held = workshopsInWindow(figures.workshops, model);
  const all = sumFemaleHeads(held.map(({ activity }) => activity));
  const years = [...new Set(held.map(({ fiscalYear }) => fiscalYear!))].sort();
  const rows = years.map((label): HeadsRow => {
    const ofYear = held.filter(({ fiscalYear }) => fiscalYear === label);
    return { label, ...sumFemaleHeads(ofYear.map(({ activity }) => activity)) };
  });
  const growth = figures.indicators.filter(
    ({ measure, judgement }) => measure === 'female-heads-growth' && judgement !== null,
  );
  return [
    buildTable<HeadsRow>({
      id: 'femaleHeads',
      heading: 'Female heads of delegation',
      columns: [
        { id: 'year', header: 'Fiscal year', width: 26, write: ({ label }) => textCell(label) },
        {
          id: 'women',
          header: 'Women',
          width: 9,
          write: ({ women, counted }) => numberCell(women, activityPlaces(counted, 'femaleHeads')),
        },
        {
          id: 'heads',
          header: 'All heads',
          width: 13,
          write: ({ heads, counted }) => numberCell(heads, activityPlaces(counted, 'headsOfDelegation')),
        },
        { id: 'share', header: 'Share', width: 12, write: ({ share }) => shareCell(share) },
        {
          id: 'workshops',
          header: 'Workshops',
          width: 11,
          write: ({ counted }) => numberCell(counted.length, activityPlaces(counted, 'femaleHeads')),
        },
      ],
      rows: all.counted.length === 0 ? [] : rows,
      totals: [{ label: 'All', ...all }],
      remarks: [
        ...countReasons(all.leftOut).map(
          ({ reason, rows: count }) => `Left out: ${countWords(count, 'workshop')}, ${reason}.`,
        ),
        ...growth.map(
          ({ judgement }) =>
            `Growth against the year before, as the plan's indicator counts it: ${formatShare(judgement!.actual)} (${describeStatus(judgement!.status)}).`,
        ),
      ],
      whenEmpty: 'No workshop that counts records female heads of delegation.',
    }),
  ];
}
