import { putAll, put, swap } from './edits';
import { NEEDS_MATRIX, REQUESTS } from './needsSheets';
import { slips, type Slip } from './slip';

/** Slips of the needs surveys. */
export const needsSlips: readonly Slip[] = [
  ...slips('need-topic-missing', REQUESTS, [['a topic forgotten', 'B3', put(null)]]),
  ...slips('need-topic-unlinked', REQUESTS, [
    ['a topic of another plan', 'B5', put('Drones')],
    ['a letter forgotten', 'B2', put('Post clearence audit')],
  ]),
  ...slips('need-topic-unlinked', NEEDS_MATRIX, [['a topic of another plan', 'C1', put('Drones')]]),
  ...slips('priority-unreadable', REQUESTS, [
    ['a rank beyond the scale', 'C2', put(4)],
    ['a doubt', 'C3', put('Medium?')],
  ]),
  ...slips('priority-unreadable', NEEDS_MATRIX, [
    ['a remark in place of a rank', 'C4', put('next year')],
    ['a day in place of a rank', 'B2', put({ date: '2026-01-15' })],
  ]),
  ...slips('need-year-unreadable', REQUESTS, [['a time that is no year', 'D4', put('in spring')]]),
  ...slips('need-duplicate', REQUESTS, [
    ['a Member typed over the next one', 'A3', putAll({ A3: 'Bhutan', B3: 'Post-clearance audit' }), 'B3'],
    ['what the matrix asks for', 'B6', putAll({ B6: 'Valuation', A6: 'Fiji', F6: null }), `${NEEDS_MATRIX}!B2`],
  ]),
  ...slips('member-unknown', REQUESTS, [['a letter forgotten', 'A3', put('Cambdia')]]),
  ...slips('member-unknown', NEEDS_MATRIX, [['a letter too many', 'A4', put('Sri Lankaa')]]),
  ...slips('member-not-in-region', REQUESTS, [['a donor that asks too', 'A2', put('JICA')]]),
  ...slips('action-unknown', REQUESTS, [['an action of pillar 2', 'F4', put('2-(k)')]]),
  ...slips('action-unknown', NEEDS_MATRIX, [['a letter the plan does not have', 'D1', swap('(kk)', '(zz)')]]),
];
