import type { PublicationFigure, PublicationFigures } from '../indicators/publications/publicationFigures';
import { placeOf } from '../model/source';
import type { Output } from '../model/publications/output';
import { cellReport, dayReport, leftOutReport, type Files } from './places';

/** Publications as plain data (`publications` of the figures). */
export function publicationsReport({ types, leftOut }: PublicationFigures, files: Files) {
  return {
    types: types.map((figure) => typeReport(figure, files)),
    leftOut: leftOut.map((row) => leftOutReport(row, files)),
  };
}

function typeReport(figure: PublicationFigure, files: Files) {
  const { last } = figure;
  return {
    type: figure.type,
    issued: figure.issued,
    total: figure.total,
    /** The highest issue number, or a count of the rows. */
    totalFrom: figure.totalFrom,
    lastIssue: last?.number ?? null,
    lastDate: dayReport(last?.day ?? null),
    byFiscalYear: figure.byFiscalYear.map(({ fiscalYear, issued, total }) => ({ fiscalYear, issued, total })),
    evidence: figure.counted.map((output) => outputReport(output, files)),
  };
}

function outputReport({ source, issue, day }: Output, files: Files) {
  const number = issue.kind === 'issue' ? { first: issue.first, last: issue.last } : null;
  return { ...cellReport(placeOf(source, 'title'), files), date: dayReport(day), issue: number };
}
