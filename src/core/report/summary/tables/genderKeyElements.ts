import type { AssessedPart, AssessmentFigures } from '../../../indicators/gender/assessmentFigures';
import { buildTable } from '../buildTable';
import { levelPlaces, meanColumns } from '../meanColumns';
import { numberCell, textCell } from '../summaryCells';
import type { SummaryPart } from '../summarySheet';

interface ElementRow extends AssessedPart {
  readonly label: string;
}

/** The mean level of each key element of the gender assessment. */
export function buildGenderKeyElements({ latest }: AssessmentFigures): readonly SummaryPart[] {
  return [
    buildTable<ElementRow>({
      id: 'genderKeyElements',
      heading: 'Gender assessment by key element',
      isSheetOnly: true,
      columns: [
        { id: 'element', header: 'Key element', width: 42, write: ({ label }) => textCell(label) },
        {
          id: 'assessed',
          header: 'Indicators',
          width: 11,
          write: ({ assessed }) => numberCell(assessed.length, levelPlaces(assessed)),
        },
        {
          id: 'notApplicable',
          header: 'N/A',
          width: 9,
          write: ({ notApplicable }) => numberCell(notApplicable.length, levelPlaces(notApplicable)),
        },
        ...meanColumns<ElementRow>(latest.change !== null),
      ],
      rows: latest.byKeyElement.map(({ element, ...part }) => ({
        label: `${element.principle}${element.letter} ${element.name}`,
        ...part,
      })),
      whenEmpty: '',
    }),
  ];
}
