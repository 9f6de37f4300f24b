import { put, swap } from './edits';
import { STATUS } from './listSheets';
import { slips, type Slip } from './slip';

/** Slips of the Member status sheet. */
export const statusSlips: readonly Slip[] = [
  ...slips('status-unreadable', STATUS, [
    ['a doubt', 'B3', put('Yes?')],
    ['in part', 'B2', put('partly')],
    ['a letter forgotten', 'D2', put('Ys')],
    ['a remark', 'C5', put('under preparation')],
  ]),
  ...slips('status-column-unlinked', STATUS, [
    ['the action deleted from the header', 'B1', swap('1-(g) ', '')],
    ['a new instrument without its action', 'D1', put('Website')],
  ]),
  ...slips('action-unknown', STATUS, [
    ['an action the plan does not have', 'D1', swap('4-(a)', '4-(d)')],
    ['a pillar the plan does not have', 'C1', swap('1-(h)', '7-(h)')],
  ]),
  ...slips('date-ambiguous', STATUS, [['day and month as figures', 'C4', put('04/05/2025')]]),
  ...slips('date-unreadable', STATUS, [['a year of the Buddhist calendar', 'C6', put('15 July 2567')]]),
  ...slips('member-unknown', STATUS, [
    ['a letter forgotten', 'A4', put('Fji')],
    ['a name misspelt', 'A2', put('Austrlia')],
  ]),
  ...slips('number-as-text', STATUS, [['a date pasted as its number', 'C2', put('45537')]]),
];
