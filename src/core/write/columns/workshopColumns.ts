import { formatCell } from '../../workbook/address';
import type { PatchCell } from '../../workbook/patch';
import type { SurveyWorkshop } from '../../indicators/survey/surveyFigures';
import type { WorkshopFigure } from '../../indicators/workshopFigures';
import { reaches } from '../../indicators/status';
import { namesOf } from '../../model/attendance';
import { countFields, type CountField } from '../../model/countFields';
import type { Settings } from '../../model/settings';
import { fieldCell } from '../../read/block';
import { formatFigure } from '../../report/formatFigure';
import { blankCell, isFigure, isText, numberCell, textCell, type OwnedColumn } from './ownedColumn';
import { quotientCell } from './quotientCell';

/** An activity's row with its figures. */
export interface WorkshopRow {
  readonly row: number;
  readonly figure: WorkshopFigure;
  /** What the replies to the survey say of it; null without any. */
  readonly survey: SurveyWorkshop | null;
  readonly settings: Settings;
  /** The column another owned column stands in; null when it is not ours. */
  readonly columnOf: (id: string) => number | null;
}

/** The columns written beside a workshop sheet, in order (definition: workbook 2.3). */
export function workshopColumns({ genderGoal }: Settings): readonly OwnedColumn<WorkshopRow>[] {
  const goal = formatFigure(genderGoal, 'share').replace('.0%', '%');
  return [
    {
      id: 'fiscalYear',
      header: 'Fiscal year',
      width: 12,
      looksOwn: isText(/^FY\d{4}\/\d\d$/),
      write: ({ figure }) => text(figure.fiscalYear),
    },
    {
      id: 'quarter',
      header: 'Quarter',
      width: 9,
      looksOwn: isText(/^Q[1-4]$/),
      write: ({ figure }) => text(figure.quarter),
    },
    {
      id: 'actionsLinked',
      header: 'Actions linked',
      width: 20,
      looksOwn: isText(/^\d-\([a-z]{1,2}\)(?:, \d-\([a-z]{1,2}\))*$/),
      write: ({ figure }) => text(figure.activity.actions.refs.join(', ')),
    },
    {
      id: 'membersCounted',
      header: 'Members counted',
      width: 10,
      looksOwn: isFigure,
      write: ({ figure }) => ({ cell: membersCounted(figure), style: 'count' }),
    },
    {
      id: 'coverage',
      header: 'Member coverage',
      width: 10,
      looksOwn: isFigure,
      write: ({ figure }) => ({ cell: numberCell(figure.coverage), style: 'share' }),
    },
    {
      id: 'subRegions',
      header: 'Sub-regions',
      width: 14,
      looksOwn: isText(/^(?:ECWA|PI|SA|SEA)(?:, (?:ECWA|PI|SA|SEA))*$/),
      write: ({ figure }) => text(figure.subRegions.join(', ')),
    },
    {
      id: 'womenShare',
      header: 'Women share',
      width: 10,
      looksOwn: isFigure,
      write: (row) => ({ cell: womenShare(row), style: 'share' }),
    },
    {
      id: 'genderRecorded',
      header: 'Gender recorded',
      width: 10,
      looksOwn: isFigure,
      write: (row) => ({ cell: genderRecorded(row), style: 'share' }),
    },
    {
      id: 'goal',
      header: `${goal} goal`,
      width: 10,
      looksOwn: isText(/^(?:Met|Below)$/),
      write: (row) => ({ cell: goalCell(row), style: 'text' }),
    },
  ];
}

function text(value: string | null) {
  return { cell: textCell(value ?? ''), style: 'text' } as const;
}

function membersCounted({ activity, members }: WorkshopFigure): PatchCell {
  return numberCell(namesOf(activity).length === 0 ? null : members.length);
}

/** Where a participants sheet gives a count, the row's own cell is not what the figures are made of. */
function isListed({ activity }: WorkshopFigure, field: CountField): boolean {
  return activity.listed?.counts[field] !== undefined;
}

/** The A1 address of a count in the row, when the cell is a plain number or empty; null when a formula cannot use it. */
export function liveCell({ figure, row }: WorkshopRow, field: CountField): string | null {
  const { source, counts } = figure.activity;
  const { block } = source;
  const column = block.columns[field];
  if (counts[field].kind === 'invalid' || isListed(figure, field)) return null;
  const { kind } = fieldCell(block, row, field);
  return column !== undefined && (kind === 'number' || kind === 'blank') ? formatCell(row, column) : null;
}

/** The row's own people, as a formula part; null when it cannot be live. */
function participantsPart(row: WorkshopRow): string | null {
  if (isListed(row.figure, 'participants')) return null;
  const typed = liveCell(row, 'participants');
  const isTyped = row.figure.activity.counts.participants.kind === 'number';
  if (typed !== null && (isTyped || row.figure.participants === null)) return typed;
  return isTyped ? null : genderPart(row);
}

/** Women, men and other together, as a formula part. */
function genderPart(row: WorkshopRow): string | null {
  const { columns } = row.figure.activity.source.block;
  const fields = countFields.filter(
    (field) => ['women', 'men', 'otherGender'].includes(field) && columns[field] !== undefined,
  );
  const cells = fields.map((field) => liveCell(row, field));
  return cells.length === 0 || cells.includes(null) ? null : `SUM(${cells.join(',')})`;
}

function womenShare(row: WorkshopRow): PatchCell {
  const { figure, settings } = row;
  const women = liveCell(row, 'women');
  const whole = settings.shareBasis === 'recorded' ? genderPart(row) : participantsPart(row);
  const value = settings.shareBasis === 'recorded' ? shareOfRecorded(figure) : figure.womenShare;
  if (women === null || whole === null) return numberCell(value);
  return quotientCell(women, whole, value);
}

function shareOfRecorded({ women, men, other }: WorkshopFigure): number | null {
  const recorded = (women ?? 0) + (men ?? 0) + (other ?? 0);
  return women === null || recorded === 0 ? null : women / recorded;
}

function genderRecorded(row: WorkshopRow): PatchCell {
  const recorded = genderPart(row);
  const whole = participantsPart(row);
  if (recorded === null || whole === null) return numberCell(row.figure.genderRecorded);
  const formula = `=IF(ISNUMBER(${whole}),IF(${whole}>0,${recorded}/${whole},""),"")`;
  return { kind: 'formula', formula, value: row.figure.genderRecorded ?? '' };
}

function goalCell(row: WorkshopRow): PatchCell {
  const { settings, figure } = row;
  const share = settings.shareBasis === 'recorded' ? shareOfRecorded(figure) : figure.womenShare;
  const word = share === null ? '' : reaches(share, settings.genderGoal) ? 'Met' : 'Below';
  const column = row.columnOf('womenShare');
  if (column === null) return word === '' ? blankCell : textCell(word);
  const cell = formatCell(row.row, column);
  const formula = `=IF(ISNUMBER(${cell}),IF(${cell}>=${settings.genderGoal},"Met","Below"),"")`;
  return { kind: 'formula', formula, value: word };
}
