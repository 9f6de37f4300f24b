import type { WorkshopFigure } from '../../indicators/workshopFigures';

/** As many columns of workshops as a page has room for, and of quarters or years. */
const MOST_WORKSHOPS = 40;
const MOST_PERIODS = 16;

/** A column of Member by workshop. */
export interface WorkshopGroup {
  readonly id: string;
  readonly header: string;
  readonly width: number;
  readonly workshops: readonly WorkshopFigure[];
}

export interface WorkshopGroups {
  readonly by: 'workshop' | 'quarter' | 'fiscal year';
  readonly groups: readonly WorkshopGroup[];
}

/** The workshops in the order in which they began, each with the number it has on the page, from 1. */
export function numberWorkshops(workshops: readonly WorkshopFigure[]): readonly (readonly [number, WorkshopFigure])[] {
  const ordered = [...workshops].sort((a, b) => a.activity.start! - b.activity.start!);
  return ordered.map((workshop, index) => [index + 1, workshop] as const);
}

/** A column a workshop where they fit, else a quarter, else a fiscal year. */
export function groupWorkshops(workshops: readonly WorkshopFigure[]): WorkshopGroups {
  const numbered = numberWorkshops(workshops);
  if (numbered.length <= MOST_WORKSHOPS) {
    const groups = numbered.map(([number, workshop]) => {
      return { id: `workshop${number}`, header: String(number), width: 3.5, workshops: [workshop] };
    });
    return { by: 'workshop', groups };
  }
  const ordered = numbered.map(([, workshop]) => workshop);
  const quarters = groupBy(ordered, ({ fiscalYear, quarter }) => `${fiscalYear} ${quarter}`);
  if (quarters.length <= MOST_PERIODS) return { by: 'quarter', groups: quarters };
  return { by: 'fiscal year', groups: groupBy(ordered, ({ fiscalYear }) => `${fiscalYear}`) };
}

function groupBy(
  workshops: readonly WorkshopFigure[],
  labelOf: (workshop: WorkshopFigure) => string,
): readonly WorkshopGroup[] {
  return [...new Set(workshops.map(labelOf))].map((label, index) => ({
    id: `period${index + 1}`,
    header: label,
    width: 11,
    workshops: workshops.filter((workshop) => labelOf(workshop) === label),
  }));
}
