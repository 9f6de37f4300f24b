import { keyOfFinding, readReason, subjectOf, type Finding } from '../../../src/core';

const finding = (params: Finding['params'], at: Finding['at'] = null): Finding => ({
  ...{ code: 'member-unknown', severity: 'error', at, params, fix: null, bullet: 2 },
});

describe('readReason', () => {
  test.each([
    ['As agreed with Fiji', 'As agreed with Fiji'],
    ['  two\n lines\t', 'two lines'],
    ['bell\u0007 and \u001b[31mred', 'bell and [31mred'],
    ['lone \ud800 half', 'lone half'],
    ['\uffff noncharacter', 'noncharacter'],
    ['合意済み 🙂', '合意済み 🙂'],
    ['x'.repeat(300), 'x'.repeat(300)],
  ])('%j', (typed, reason) => expect(readReason(typed)).toEqual({ reason }));

  test.each(['', ' \n ', '\u0000'])('wants words in place of %j', (typed) => {
    expect(readReason(typed)).toEqual({ problem: 'Say in a few words why this finding is set aside.' });
  });

  test('says how long a reason may be', () => {
    expect(readReason('x'.repeat(301))).toEqual({
      problem: 'Use at most 300 characters for the reason; it has 301.',
    });
  });
});

describe('keyOfFinding', () => {
  const range = { top: 5, left: 2, bottom: 5, right: 2 };
  test('names the cell and what of it is meant', () => {
    expect(keyOfFinding(finding({ value: 'Fijji', suggestion: '' }, { workbook: 0, sheet: 'Plan', range }))).toEqual({
      ...{ code: 'member-unknown', sheet: 'Plan', cell: 'B5', bullet: 2, subject: 'Fijji' },
    });
  });
  test('has none for the workbook as a whole', () => expect(keyOfFinding(finding({}))).toBeNull());
  test.each([
    [{ member: 'Fiji' }, 'Fiji'],
    [{ action: '1-(a)' }, '1-(a)'],
    [{ milestone: 3 }, '3'],
    [{ sum: 4 }, null],
  ])('speaks of %j as %j', (params, subject) => expect(subjectOf(finding(params))).toBe(subject));
});
