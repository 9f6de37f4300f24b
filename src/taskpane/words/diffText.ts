import type { ChangesReport } from '../../core';
import { plural } from './text';

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
    `${added} added, ${removed} removed, ${moved} moved, ${changed} changed, ${same} the same`,
  everywhere: (count: number) => `in ${plural(count, 'action')}`,
  membersOnly: (count: number) => `Target: only the number of Members, in ${plural(count, 'action')}`,
  from: (value: string) => `before: ${value}`,
  to: (value: string) => `now: ${value}`,
  movedFrom: (old: string) => `was ${old}`,
  lookAt: 'To look at:',
  filter: {
    change: 'Kind of change',
    anyChange: 'Every kind of change',
    doubtful: 'Only what to look at',
    field: 'What changed',
    anyField: 'Anything',
    routine: 'Also what many actions have alike',
    shown: (shown: number, all: number) => `${shown} of ${plural(all, 'action')} shown`,
  },
  progress: (count: number) => `Figures of the earlier plan that go on (${count})`,
  part: (action: string, part: number) => `${action}, part ${part}`,
  write: 'Write as a sheet',
  upToDate: 'The sheet of changes is up to date.',
} as const;
