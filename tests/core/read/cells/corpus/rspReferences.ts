/** Written RSP references: the objective and the milestones. */
export const rspReferences: readonly (readonly [text: string, objective: string, milestones: readonly number[]])[] = [
  ['1.1.3 – 10th milestone', '1.1.3', [10]],
  ['1.1.3 - 10th milestone', '1.1.3', [10]],
  ['1.1.3 – 10 th milestone', '1.1.3', [10]],
  ['1.1.3 – 10ᵗʰ milestone', '1.1.3', [10]],
  ['1.1.1 – 1st milestone', '1.1.1', [1]],
  ['1.1.1 – 1 st milestone', '1.1.1', [1]],
  ['2.2.1- 1st milestone', '2.2.1', [1]],
  ['2.2.1- 1 st milestone', '2.2.1', [1]],
  ['1.2.2 - 1st milestones', '1.2.2', [1]],
  ['1.1.2 – 1st , 2nd milestone', '1.1.2', [1, 2]],
  ['1.1.2 – 1 st , 2 nd milestone', '1.1.2', [1, 2]],
  ['2.2.2 – 3rd , 6th milestone', '2.2.2', [3, 6]],
  ['1.2.1 – 1st, 3rd to 4th milestones', '1.2.1', [1, 3, 4]],
  ['1.2.1 – 1 st , 3 rd to 4 th milestones', '1.2.1', [1, 3, 4]],
  ['2.2.2 – 1st - 2nd milestone', '2.2.2', [1, 2]],
  ['2.2.3 – 1 st - 3 rd milestone', '2.2.3', [1, 2, 3]],
  ['3.1.3 – 1st and 2nd milestone', '3.1.3', [1, 2]],
  ['3.3.1 – 1st to 3rd milestones', '3.3.1', [1, 2, 3]],
  ['1.1.1 – 4th & 2nd milestones', '1.1.1', [2, 4]],
  ['1.1.1 – 1st~3rd milestones', '1.1.1', [1, 2, 3]],
  ['1.1.1 – 1st through 3rd milestones', '1.1.1', [1, 2, 3]],
  ['1.1.1 – 1st / 2nd milestone', '1.1.1', [1, 2]],
  ['1.1.1 – first milestone', '1.1.1', [1]],
  ['1.1.1 – second and third milestones', '1.1.1', [2, 3]],
  ['1.1.1 – Milestone 1', '1.1.1', [1]],
  ['1.1.1, milestones 1, 3 to 4', '1.1.1', [1, 3, 4]],
  ['1.1.1 (1st milestone)', '1.1.1', [1]],
  ['(RSP 3.2.3 - 1st milestone)', '3.2.3', [1]],
  ['RSP 1.1.1: 1ST MILESTONE.', '1.1.1', [1]],
  ['RSP: 1.1.1 – 1st milestone', '1.1.1', [1]],
  ['RSP 2024-2026 1.1.1 – 1st milestone', '1.1.1', [1]],
  ['1.1.1\n1st milestone', '1.1.1', [1]],
  ['１．１．１ － １st milestone', '1.1.1', [1]],
  ['1.1.10 – 2nd, 2nd milestone', '1.1.10', [2]],
];

/** Words for an action of the office's own. */
export const specificActions: readonly string[] = [
  ...['ROCB A/P specific action (not mentioned in the RSP)', 'ROCB A/P Specific Action', 'specific action'],
  ...[
    'Specific actions',
    'Not mentioned in the RSP',
    'Not mentioned in RSP',
    'Not in the RSP',
    '(not mentioned in the RSP)',
  ],
];

/** What is neither. */
export const malformedReferences: readonly string[] = [
  ...['1.1.3', '1.1 – 1st milestone', '1.1.3 – milestone', '1.1.3 – 10 milestone', '1.1.3 – 10th'],
  ...['1.1.3 – 0th milestone', '1.1.3 – 3rd to 1st milestones', '1.1.3 – 1st, x milestone', '10th milestone'],
  ...['1.1.3 – 1st mile stone', '11.1.3 – 1st milestone', 'see RSP', 'RSP', '1.1.3 – 100th milestone', 'n/a'],
  ...['1.1.1 – 1st milestone; 1.1.2 – 1st milestone', '1-(bb)', '1.1.3 – 1st, milestone'],
];
