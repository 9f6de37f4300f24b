import { figuresText, instrumentsText } from '../../words/copy';
import { memberList } from '../../words/memberList';
import { describeRows } from '../figureRows';
import type { BuildInstrumentView } from './instrumentView';

const words = () => instrumentsText.entities;

/** Regional entities by kind on the as-of date with their Members, and their number at the ends of fiscal years. */
export const buildEntitiesView: BuildInstrumentView = (report, memberNames) => {
  const { regionalEntities } = report;
  if (!regionalEntities) return null;
  const { byKind, byFiscalYear, leftOut } = regionalEntities;
  const used = byKind.flatMap(({ kind, evidence }) => evidence.map((row) => ({ ...row, title: kind })));
  return {
    title: words().title,
    headlines: [words().headline(byKind.reduce((sum, { count }) => sum + count, 0))],
    groups: [
      {
        title: words().byKind,
        facts: byKind.map(({ kind, count, members }) => [kind, words().kind(count, memberList(members, memberNames))]),
      },
      {
        title: instrumentsText.byFiscalYear,
        facts: byFiscalYear.map(({ fiscalYear, counts }) => [
          fiscalYear,
          counts.map(({ kind, count }) => words().ofKind(kind, count)).join(', '),
        ]),
      },
    ],
    lists: [
      { title: figuresText.used(used.length), rows: describeRows(report, used) },
      { title: figuresText.leftOut(leftOut.length), rows: describeRows(report, leftOut) },
    ],
  };
};
