import { put, swap } from './edits';
import { slips, type Slip } from './slip';
import { WORKPLAN } from './workplanSheet';

/** Slips of the annual work plan. */
export const workplanSlips: readonly Slip[] = [
  ...slips('see-also-unknown', WORKPLAN, [
    ['the pillar forgotten before letters of another', 'B4', swap('1-(hh) and 3-(k)', '3-(k) and (hh)')],
    ['a letter past the last', 'B11', put('• Organize a meeting on data (See also 2-(c))')],
    ['a pillar there is not', 'B11', put('• Organize a meeting on data (See also 5-(a))')],
    ['no pillar at all', 'B11', put('• Organize a meeting on data (See also (c))')],
  ]),
  ...slips('see-also-self', WORKPLAN, [
    ['the own action among the others', 'B5', swap('3-(k)', '1-(k) and 3-(k)')],
    ['a copied reference', 'B11', put('• Organize a meeting on data (See also 3-(k))')],
  ]),
  ...slips('see-also-one-way', WORKPLAN, [
    ['an action without such a bullet', 'B11', put('• Organize a meeting on data (See also 2-(a))')],
    ['a reference one too many', 'B8', swap('1-(d)', '1-(d) and 3-(k)')],
    ['the reference back forgotten', 'B10', swap(' (See also 1-(k))', ''), 'B5'],
    ['a bullet deleted', 'B8', put(null), 'B4'],
  ]),
  ...slips('workplan-action-differs', WORKPLAN, [
    ['a word of the text changed', 'A5', swap('train national teams', 'train teams')],
    ['the milestone of another action', 'A5', swap('5th', '6th')],
    ['the objective of another action', 'A6', swap('3.2.2', '3.2.3')],
  ]),
  ...slips('member-unknown', WORKPLAN, [
    ['a letter too many', 'B11', put('• Conduct a national workshop on data for Fijii')],
    ['a letter wrong beside others', 'B6', swap('Nepal', 'Nepel')],
    ['a place that is no Member', 'B11', put('• Conduct a national workshop on data for Atlantis')],
  ]),
  ...slips('member-duplicate', WORKPLAN, [['a Member twice', 'B6', swap('Nepal', 'Nepal, Bhutan')]]),
  ...slips('member-not-in-region', WORKPLAN, [['a neighbour', 'B6', swap('Nepal', 'Nepal, Nauru')]]),
];
