import { formatNumber } from '../../../session/locale/formatNumber';
import { formatShare } from '../../../session/locale/formatShare';
import { figuresText, instrumentsText } from '../../words/copy';
import { describeRows } from '../figureRows';
import type { BuildInstrumentView } from './instrumentView';

const words = () => instrumentsText.web;

/** Visits to the website by year, with the growth on the year before where both are complete. */
export const buildWebView: BuildInstrumentView = (report) => {
  const { web } = report;
  if (!web) return null;
  const { years, leftOut } = web;
  const last = years.findLast(({ complete }) => complete) ?? years.at(-1);
  const used = years.flatMap(({ label, evidence }) => evidence.map((row) => ({ ...row, title: label })));
  return {
    title: words().title,
    headlines: [last ? words().headline(last.label, last.visits) : words().none],
    groups: [
      {
        title: words().byYear,
        facts: years.map(({ label, visits, complete, growth }) => [
          label,
          growth !== null
            ? words().grew(visits, `${growth > 0 ? '+' : ''}${formatShare(growth)}`)
            : complete
              ? formatNumber(visits)
              : words().soFar(visits),
        ]),
      },
    ],
    lists: [
      { title: figuresText.used(used.length), rows: describeRows(report, used) },
      { title: figuresText.leftOut(leftOut.length), rows: describeRows(report, leftOut) },
    ],
  };
};
