import type { ChangesReport } from '../../../core';
import { formatNumber } from '../../../session/locale/formatNumber';
import { plural } from './plural';

/** The words of the comparison with an earlier plan. */
export const diffText = {
  title: 'What changed since an earlier plan',
  intro: 'Compares the plan with an earlier one: actions added, removed, moved and changed. Nothing is changed by it.',
  sheet: 'Earlier plan',
  noSheet: 'None',
  chooseFile: 'Choose a file',
  noFile:
    'Put the earlier plan on a sheet of its own in this workbook, or compare two files in the workbench or on the command line.',
  reading: (file: string) => `Reading ${file}…`,
  comparedWith: (name: string) => `Compared with ${name}`,
  end: 'End the comparison',
  counts: ({ added, removed, moved, changed, same }: ChangesReport['counts']) =>
    `${formatNumber(added)} added, ${formatNumber(removed)} removed, ${formatNumber(moved)} moved, ${formatNumber(changed)} changed, ${formatNumber(same)} the same`,
  membersOnly: (count: number) =>
    `Target: only the number of Members, in ${plural(count, { one: '# action', other: '# actions' })}`,
  from: (value: string) => `before: ${value}`,
  to: (value: string) => `now: ${value}`,
  movedFrom: (old: string) => `was ${old}`,
  lookAt: (doubt: string) => `To look at: ${doubt}`,
  fieldChanged: (field: string, from: string, to: string, count: number) =>
    `${field}: ${from} → ${to}, in ${plural(count, { one: '# action', other: '# actions' })}`,
  filter: {
    change: 'Kind of change',
    anyChange: 'All changes',
    doubtful: 'Only what to look at',
    field: 'What changed',
    anyField: 'Anything',
    routine: 'Also what many actions have alike',
    shown: (shown: number, all: number) =>
      `${formatNumber(shown)} of ${plural(all, { one: '# action', other: '# actions' })} shown`,
  },
  progress: (count: number) => `Figures of the earlier plan that go on (${formatNumber(count)})`,
  part: (action: string, part: number) => `${action}, part ${formatNumber(part)}`,
  then: (actual: string, required: string, status: string, day: string) =>
    `${actual} of ${required}, ${status} (${day})`,
  thenStatus: (status: string, day: string) => `${status} (${day})`,
  write: 'Write as a sheet',
  upToDate: 'The sheet of changes is up to date.',
} as const;
