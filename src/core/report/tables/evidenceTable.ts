import type { Figures } from '../../indicators/figures';
import { wordOf } from '../../model/activity';
import { membersPresent } from '../../model/attendance';
import type { Model } from '../../model/model';
import { fiscalQuarter, fiscalYearLabel } from '../../model/period';
import { subRegions } from '../../read/members/member';
import { formatDay } from '../formatDay';
import { headlineEvidence, indicatorEvidence, surveyEvidence, type EvidenceRow } from './evidenceRows';
import { blank, date, number, text, type ReportCell, type ReportColumn, type ReportTable } from './reportTable';
import { dayOfRow, titleOfRow } from './rowWords';
import { sourceCell } from './sourceCell';
import { SourceRows } from './sourceRows';

interface EvidenceColumn extends ReportColumn {
  readonly write: (row: EvidenceRow, model: Model) => ReportCell;
}

const columns: readonly EvidenceColumn[] = [
  { id: 'figure', header: 'Figure', width: 15, write: ({ figure }) => text(figure) },
  { id: 'part', header: 'Part', width: 7, write: ({ part }) => number(part) },
  { id: 'measure', header: 'Measure', width: 36, write: ({ measure }) => text(measure) },
  { id: 'use', header: 'Use', width: 10, write: ({ reason }) => text(reason === null ? 'Counted' : 'Left out') },
  { id: 'reason', header: 'Why left out', width: 30, write: ({ reason }) => text(reason ?? '') },
  { id: 'source', header: 'Source', width: 22, write: ({ place }, model) => sourceCell(place, model) },
  { id: 'entry', header: 'Entry', width: 50, write: ({ row }) => text(row === null ? '' : titleOfRow(row)) },
  { id: 'date', header: 'Date', width: 13, write: ({ row }) => date(row && dayOfRow(row)) },
  { id: 'period', header: 'Period', width: 15, write: ({ row }) => text(periodOf(row && dayOfRow(row))) },
  {
    id: 'level',
    header: 'Level',
    width: 13,
    write: (row) => ofActivity(row, ({ level }) => text(wordOf(level) ?? '')),
  },
  { id: 'subRegions', header: 'Sub-regions', width: 14, write: (row) => ofActivity(row, subRegionsCell) },
  {
    id: 'members',
    header: 'Members',
    width: 11,
    write: (row) => ofActivity(row, (activity) => number(membersPresent(activity).length)),
  },
  { id: 'value', header: 'Value', width: 9, write: ({ counted }) => plain(counted.value) },
  { id: 'partOf', header: 'Out of', width: 9, write: ({ counted }) => plain(counted.of) },
];

/**
 * The Evidence sheet: a row for each row of the workbook that an indicator or a headline figure was made from, or that
 * was left out of it, with the reason, and a link that works without the add-in (definition: workbook 2.3). It names no
 * participants. Null when there is nothing to show.
 */
export function buildEvidence(model: Model, figures: Figures): ReportTable | null {
  const sources = new SourceRows(model);
  const rows = [
    ...figures.indicators.flatMap((figure) => indicatorEvidence(figure, sources, model.settings)),
    ...headlineEvidence(figures, sources, model.settings),
    ...surveyEvidence(figures, sources),
  ];
  if (rows.length === 0) return null;
  const asOf = formatDay(model.asOf);
  return {
    id: 'evidence',
    sheet: 'Evidence',
    table: 'PlanMonitorEvidence',
    lines: [
      text('Evidence', 'title'),
      text(
        `As of ${asOf}. Written by Plan Monitor and written anew at each update. Filter by figure and part to see the rows it was made from; a click on the source leads to the cell. A Member that stands in several rows counts once.`,
        'caption',
      ),
    ],
    frozenColumns: 2,
    footer: `As of ${asOf}`,
    columns: columns.map(({ id, header, width }) => ({ id, header, width })),
    rows: rows.map((row) => columns.map(({ write }) => write(row, model))),
  };
}

function periodOf(day: number | null): string {
  return day === null ? '' : `${fiscalYearLabel(day)} ${fiscalQuarter(day)}`;
}

type Activity = Parameters<typeof membersPresent>[0];

function ofActivity({ row }: EvidenceRow, write: (activity: Activity) => ReportCell): ReportCell {
  return row?.kind === 'activity' ? write(row.activity) : blank;
}

function subRegionsCell(activity: Activity): ReportCell {
  const present = new Set(membersPresent(activity).map(({ subRegion }) => subRegion));
  return text(subRegions.filter((subRegion) => present.has(subRegion)).join(', '));
}

function plain(value: number | null): ReportCell {
  return number(value, Number.isInteger(value ?? 0) ? 'count' : 'number');
}
