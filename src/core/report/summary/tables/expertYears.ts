import { countMobilised, type MobilisedCount } from '../../../indicators/experts/mobilisedExperts';
import { workshopLevels, type WorkshopLevel } from '../../../indicators/participation';
import { wordOf } from '../../../model/activity';
import { buildTable, type TableColumn } from '../buildTable';
import { countWords } from '../countWords';
import { activityPlaces } from '../evidencePlaces';
import { levelLabel } from '../levelLabel';
import { numberCell, textCell } from '../summaryCells';
import type { SummaryInput } from '../summaryInput';
import type { SummaryPart } from '../summarySheet';

type YearRow = MobilisedCount & { readonly fiscalYear: string };

/**
 * Accredited experts by fiscal year and level; nothing where the workbook neither says where experts came from nor has a
 * register of them.
 */
export function buildExpertYears({ figures }: SummaryInput): readonly SummaryPart[] {
  const { mobilised, pool } = figures.experts ?? { mobilised: null, pool: null };
  if (mobilised === null || mobilised.activities.length === 0) return [];
  if (pool === null && mobilised.byOrigin.every(({ origin }) => origin === null)) return [];
  const missing = mobilised.withoutNumber.length;
  return [
    buildTable<YearRow>({
      id: 'expertYears',
      heading: 'Accredited experts by fiscal year and level',
      columns: [
        { id: 'year', header: 'Fiscal year', width: 14, write: ({ fiscalYear }) => textCell(fiscalYear) },
        ...workshopLevels.map(levelColumn),
        {
          id: 'experts',
          header: 'Experts',
          width: 11,
          write: ({ experts, activities }) => numberCell(experts, activityPlaces(activities, 'experts')),
        },
        {
          id: 'held',
          header: 'Workshops',
          width: 11,
          write: ({ activities }) => numberCell(activities.length, activityPlaces(activities, 'experts')),
        },
      ],
      rows: mobilised.byFiscalYear,
      totals: [{ ...mobilised, fiscalYear: 'All years' }],
      remarks:
        missing === 0
          ? []
          : [`The number of experts is not known, or not of all, for ${countWords(missing, 'workshop')}.`],
      whenEmpty: '',
    }),
  ];
}

function levelColumn(level: WorkshopLevel): TableColumn<YearRow> {
  return {
    id: level,
    header: levelLabel(level),
    width: 13,
    write: ({ activities }) => {
      const own = activities.filter((activity) => wordOf(activity.level) === level);
      return numberCell(countMobilised(own).experts, activityPlaces(own, 'experts'));
    },
  };
}
