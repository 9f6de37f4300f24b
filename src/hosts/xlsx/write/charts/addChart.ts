import type { AddChart } from '../../../../core';
import { addPart } from '../../package/addPart';
import { relationshipsPath } from '../../package/partPaths';
import { relationshipBase } from '../../package/relationshipBase';
import { readRelationships } from '../../package/relationships';
import { removePart } from '../../package/removePart';
import { withAppended, withReplaced } from '../../xml/tagText';
import { parseXml } from '../../xml/xmlTree';
import type { PatchRun } from '../patchRun';
import { chartAnchor, withAlternativeText } from './chartAnchor';
import { freeObjectId } from './chartFrame';
import { buildChartPart } from './chartPart';
import { readSeriesData } from './chartSeries';
import { chartSubject } from './chartSubject';
import { drawingDialect } from './drawingDialect';
import { findChart, type FoundChart } from './findChart';
import { refreshChart } from './refreshChart';
import { addDrawing, findDrawing } from './sheetDrawing';

const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/**
 * Adds a chart to a sheet, or brings the one of its name up to date. While that shows the same cells in the same kind
 * of chart, it keeps its look and the place people have moved it to; otherwise it is drawn anew over `place`. Cached
 * values are those of the workbook after the whole patch.
 */
export function addChart(run: PatchRun, operation: AddChart): void {
  const sheet = run.sheet(operation.sheet);
  const drawing = findDrawing(run.draft, sheet) ?? addDrawing(run.draft, sheet);
  const text = buildChartPart(operation.chart, run.after, drawingDialect(relationshipBase(run.draft)));
  const present = findChart(run.draft, drawing, operation.name);
  if (!present) insertChart(run, drawing, operation, text);
  else if (subjectOf(run.draft.text(present.path)) === subjectOf(text)) keepChart(run, drawing, operation, present);
  else redrawChart(run, drawing, operation, present, text);
}

function insertChart({ draft }: PatchRun, drawing: string, operation: AddChart, text: string): void {
  const part = { kind: 'chart', path: 'xl/charts/chart#.xml', contentType: CHART_TYPE, text };
  const { id } = addPart(draft, drawing, part);
  draft.edit(drawing, (source) => {
    const root = parseXml(source);
    const anchor = chartAnchor(operation, freeObjectId(root), id, drawingDialect(relationshipBase(draft)));
    return withReplaced(source, root, withAppended(source, root, anchor));
  });
}

function keepChart(run: PatchRun, drawing: string, { chart }: AddChart, present: FoundChart): void {
  const { draft } = run;
  const change = { written: present.properties.attributes.title, title: chart.title };
  draft.edit(present.path, (source) => refreshChart(source, readSeriesData(chart, run.after), change));
  describeChart(run, drawing, chart, present);
}

function redrawChart(run: PatchRun, drawing: string, operation: AddChart, present: FoundChart, text: string): void {
  const { draft } = run;
  const { path, anchor, properties, relationship } = present;
  for (const { path: satellite } of readRelationships(draft, path)) if (satellite) removePart(draft, path, satellite);
  draft.remove(relationshipsPath(path));
  draft.write(path, text);
  if (present.grouped) return describeChart(run, drawing, operation.chart, present);
  const id = Number(properties.attributes.id) || freeObjectId(present.root);
  const dialect = drawingDialect(relationshipBase(draft));
  draft.edit(drawing, (source) => withReplaced(source, anchor, chartAnchor(operation, id, relationship, dialect)));
}

/** The alternative text says what the figures are, so that it changes with them. */
function describeChart(
  { draft }: PatchRun,
  drawing: string,
  chart: AddChart['chart'],
  { properties }: FoundChart,
): void {
  draft.edit(drawing, (source) => {
    const tag = withAlternativeText(source.slice(properties.start, properties.openEnd), chart);
    return source.slice(0, properties.start) + tag + source.slice(properties.openEnd);
  });
}

function subjectOf(text: string): string {
  return chartSubject(text, parseXml(text));
}
