import type { FiguresReport } from '../../core';
import { formatReportDay } from '../../session/locale/formatDay';
import { settingsText } from './copy';

/** The days a report's participation and gender speak of, as people say it: `1 Jul 2024 to 30 Jun 2026`. */
export function windowWords(window: FiguresReport['window']): string {
  const from = window?.from ?? null;
  const to = window?.to ?? null;
  if (from !== null && to !== null) return settingsText.between(formatReportDay(from), formatReportDay(to));
  if (from !== null) return settingsText.openTo(formatReportDay(from));
  return to === null ? settingsText.anyDay : settingsText.openFrom(formatReportDay(to));
}
