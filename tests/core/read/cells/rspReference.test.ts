import { readRspReference, valueOfRsp } from '../../../../src/core/read/cells/rspReference';

describe('readRspReference', () => {
  test.each([
    ['1.1.3 – 10th milestone', '1.1.3', [10]],
    ['1.1.2 – 1st , 2nd milestone', '1.1.2', [1, 2]],
    ['1.2.1 – 1st, 3rd to 4th milestones', '1.2.1', [1, 3, 4]],
    ['1.2.1 – 1st , 3rd to 4th milestones', '1.2.1', [1, 3, 4]],
    ['2.2.2 – 1st - 2nd milestone', '2.2.2', [1, 2]],
    ['2.2.1- 1st milestone', '2.2.1', [1]],
    ['1.2.2 - 1st milestones', '1.2.2', [1]],
    ['3.1.3 – 1st and 2nd milestone', '3.1.3', [1, 2]],
    ['3.3.1 – 1st to 3rd milestones', '3.3.1', [1, 2, 3]],
    ['2.2.2 – 3rd , 6th milestone', '2.2.2', [3, 6]],
    ['RSP 1.1.1: 1ST MILESTONE.', '1.1.1', [1]],
    ['1.1.1\n1st milestone', '1.1.1', [1]],
    ['1.1.10 – 2nd, 2nd milestone', '1.1.10', [2]],
    ['1.1.1 – 4th & 2nd milestones', '1.1.1', [2, 4]],
  ])('%j', (text, objective, milestones) => {
    expect(readRspReference(text)).toEqual({ kind: 'reference', objective, milestones });
  });

  test.each([
    'ROCB A/P specific action (not mentioned in the RSP)',
    'ROCB A/P Specific Action',
    'specific action',
    'Not mentioned in the RSP',
  ])('%j is the office’s own', (text) => expect(readRspReference(text)).toEqual({ kind: 'specific' }));

  test.each(['', '  ', '\n'])('%j is blank', (text) => expect(readRspReference(text)).toEqual({ kind: 'blank' }));

  test.each([
    ...['1.1.3', '1.1 – 1st milestone', '1.1.3 – milestone', '1.1.3 – 10 milestone', '1.1.3 – first milestone'],
    ...['1.1.3 – 0th milestone', '1.1.3 – 3rd to 1st milestones', '1.1.3 – 1st, x milestone', '10th milestone'],
    ...['1.1.3 – 1st mile stone', '11.1.3 – 1st milestone', 'see RSP', 'RSP'],
  ])('%j is malformed', (text) => expect(readRspReference(text).kind).toBe('malformed'));
});

describe('valueOfRsp', () => {
  test('is the reference, or null', () => {
    expect(valueOfRsp(readRspReference('1.1.3 – 1st milestone'))).toEqual({ objective: '1.1.3', milestones: [1] });
    for (const text of ['', 'specific action', 'see RSP']) expect(valueOfRsp(readRspReference(text))).toBeNull();
  });
});
