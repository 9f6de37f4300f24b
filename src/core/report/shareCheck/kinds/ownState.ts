import { changedSettings, defaultSettings } from '../../../model/settings';
import { describeSettings } from '../../../model/settingWords';
import type { State } from '../../../model/state';
import { counted, sheetLine, workbookLine, type ShareLine } from '../shareItem';
import type { ShareInput, ShareKind } from './shareKind';

/** What Plan Monitor keeps in the workbook, which travels with it. */
export const ownState: ShareKind<ShareInput> = {
  code: 'own-state',
  title: 'What Plan Monitor keeps in the workbook',
  advice:
    'Reasons and names of meetings are read by whoever opens the workbook with Plan Monitor. Bring a finding back to take its reason out.',
  list: ({ state }) => (state === null ? [] : linesOf(state)),
};

function linesOf({
  settings,
  mappings,
  setAside = [],
  meetings = [],
  plannedMatches = [],
  blocks,
}: State): ShareLine[] {
  const changed = describeSettings(changedSettings({ ...defaultSettings, ...settings }));
  return [
    ...changed.map((setting) => workbookLine(`Setting: ${setting}`)),
    ...(mappings.length > 0 ? [workbookLine(`How ${counted(mappings.length, 'table')} of it is to be read`)] : []),
    ...setAside.map(({ sheet, cell, reason }) => sheetLine(sheet, `Set aside: “${reason}”`, cell)),
    ...meetings.map(({ name }) => workbookLine(`The headline numbers of the meeting “${name}”`)),
    ...(plannedMatches.length > 0
      ? [workbookLine(`What was said of ${counted(plannedMatches.length, 'planned activity', 'planned activities')}`)]
      : []),
    ...(Object.keys(blocks).length > 0 ? [workbookLine('Digests of the cells it wrote, without their contents')] : []),
  ];
}
