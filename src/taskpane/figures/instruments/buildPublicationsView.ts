import { figuresText, instrumentsText } from '../../words/copy';
import { capital } from '../capital';
import { describeRows } from '../figureRows';
import type { BuildInstrumentView } from './instrumentView';

const words = () => instrumentsText.publications;

/** Publications by type: issued in the window and in all, by fiscal year, and their rows. */
export const buildPublicationsView: BuildInstrumentView = (report) => {
  const { publications } = report;
  if (!publications) return null;
  const { types, leftOut } = publications;
  return {
    title: words().title,
    headlines: [words().headline(types.reduce((sum, { issued }) => sum + issued, 0))],
    groups: [
      {
        title: instrumentsText.byType,
        facts: types.map(({ type, issued, total }) => [capital(type), words().counts(issued, total)]),
      },
      ...types.map(({ type, byFiscalYear }) => ({
        title: capital(type),
        facts: byFiscalYear.map((year) => [year.fiscalYear, words().counts(year.issued, year.total)] as const),
      })),
    ],
    lists: [
      ...types.map(({ type, evidence }) => ({
        title: words().issued(capital(type), evidence.length),
        rows: describeRows(
          report,
          evidence.map((row) => ({ ...row, day: row.date })),
        ),
      })),
      { title: figuresText.leftOut(leftOut.length), rows: describeRows(report, leftOut) },
    ],
  };
};
