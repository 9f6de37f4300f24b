import { put, swap } from './edits';
import { OUTPUTS } from './listSheets';
import { slips, type Slip } from './slip';

/** Slips of the list of outputs. */
export const outputSlips: readonly Slip[] = [
  ...slips('output-type-unknown', OUTPUTS, [
    ['a letter forgotten', 'B2', put('Newsleter')],
    ['a type of the own invention', 'B4', put('Podcast')],
    ['a title in place of the type', 'B7', put('A targeting unit')],
  ]),
  ...slips('quantity-invalid', OUTPUTS, [
    ['some', 'F2', put('some')],
    ['half an arrangement', 'F4', put(1.5)],
    ['below zero', 'F7', put(-1)],
  ]),
  ...slips('count-invalid', OUTPUTS, [
    ['requests as a word', 'G6', put('many')],
    ['more than all', 'H6', put('all of them')],
  ]),
  ...slips('date-missing', OUTPUTS, [['the date deleted', 'A3', put(null)]]),
  ...slips('date-unreadable', OUTPUTS, [
    ['soon', 'A5', put('soon')],
    ['30 February', 'A4', put('30 February 2025')],
  ]),
  ...slips('date-ambiguous', OUTPUTS, [['day and month as figures', 'A2', put('09/10/2024')]]),
  ...slips('action-unknown', OUTPUTS, [['a letter past the last', 'D5', swap('4-(c)', '4-(e)')]]),
  ...slips('action-unreadable', OUTPUTS, [['words in place of the action', 'D3', put('needs survey')]]),
  ...slips('member-unknown', OUTPUTS, [['a letter too many', 'E4', swap('Thailand', 'Thailandd')]]),
  ...slips('member-duplicate', OUTPUTS, [['a Member twice', 'E5', swap('Fiji and Samoa', 'Fiji, Samoa and Fiji')]]),
];
