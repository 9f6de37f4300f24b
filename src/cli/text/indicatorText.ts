import { formatFigure, formatShare, measureLabels, type FiguresReport } from '../../core';

type IndicatorReport = FiguresReport['indicators'][number];

/** One indicator, for people: how it stands, then indented the rows behind it and what is missing. */
export function indicatorText(indicator: IndicatorReport, hasParts: boolean): string {
  const { caveats } = indicator;
  const lines = [rowsLine(indicator), ...missingLines(indicator), ...caveats.map((caveat) => `Note: ${caveat}`)];
  return [headLine(indicator, hasParts), ...lines.map((line) => `    ${line}`)].join('\n');
}

function headLine(
  { action, part, target, kind, actual, required, progress, status }: IndicatorReport,
  hasParts: boolean,
) {
  const head = `${action ?? '?'}${hasParts ? ` (${part})` : ''}  ${target || '(no target)'}`;
  if (actual === null) return `${head}: ${status}`;
  const share = progress === null ? '' : ` (${formatShare(progress)})`;
  return `${head}: ${formatFigure(actual, kind)} of ${formatFigure(required, kind)}${share}, ${status}`;
}

function rowsLine({ measure, measureFrom, evidence, leftOut }: IndicatorReport): string {
  const counts = new Map<string, number>();
  for (const { reason } of leftOut) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const reasons = [...counts].map(([reason, count]) => `${count} ${reason}`);
  const by =
    measure === null ? 'Not measured' : `${measureLabels[measure]}${measureFrom === 'plan' ? ' (chosen)' : ''}`;
  return `${by}: ${evidence.length} row(s) used, ${leftOut.length} left out${reasons.length > 0 ? ` (${reasons.join(', ')})` : ''}`;
}

function missingLines({ missing, kind, required }: IndicatorReport): readonly string[] {
  if (missing === null) return [];
  const { remaining, by, members, shortPeriods, upcoming } = missing;
  const what = remaining === null ? `${formatFigure(required, kind)} to be reached` : `${remaining} more`;
  const short = shortPeriods.map((period) => `${period.label} lacks ${period.remaining}`);
  return [
    `Missing: ${[`${what} by ${by}`, ...short].join('; ')}`,
    ...(members === null || members.length === 0 ? [] : [`Not counted yet: ${members.join(', ')}`]),
    ...upcoming.map(({ title, day, sheet, cell }) => `Planned: ${title}, ${day} (${sheet} ${cell})`),
  ];
}
