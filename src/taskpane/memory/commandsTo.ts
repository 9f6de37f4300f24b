import type { Command } from '../../session/command';
import type { Step } from '../../session/sessionState';

/** What shows a step with the workbook read and checked; none of these writes anything. */
export const commandsTo: Readonly<Record<Step, Command>> = {
  sheets: { type: 'readSheets' },
  check: { type: 'check' },
  figures: { type: 'showFigures' },
  update: { type: 'previewUpdate' },
  summary: { type: 'buildSummary' },
};
