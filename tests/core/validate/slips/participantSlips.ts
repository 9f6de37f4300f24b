import { deleteRow, inEach, insertCopyOf, on, put, putAll, swap } from './edits';
import { FIRST, SECOND } from './cleanOffice';
import { PARTICIPANTS } from './listSheets';
import { slips, type Slip } from './slip';

/** Slips of the list of participants. */
export const participantSlips: readonly Slip[] = [
  ...slips('workshop-unknown', PARTICIPANTS, [
    ['a workshop that was never held', 'A12', put('Workshop on everything')],
    ['a word of the title forgotten', 'A20', swap('laboratory support', 'support')],
    ['the workshop left empty', 'A30', put(null)],
    ['the same slip in three rows, said once', 'A21', inEach(['A21', 'A22', 'A23'], put('Laboratory week')), 'A21'],
    ['a number that two workshops have', 'A3', put(14)],
    ['a number that no workshop has', 'A15', put(99)],
  ]),
  ...slips('participant-duplicate', PARTICIPANTS, [
    ['a row pasted a second time', 'A9', insertCopyOf(3), 'B9'],
    ['a row pasted at the end', 'A44', insertCopyOf(25), 'B44'],
    ['a name typed over the next one', 'B7', put('Fiji Rose 1')],
    ['the same name in capitals', 'B22', put('VIET NAM ROSE 1')],
  ]),
  ...slips('gender-unreadable', PARTICIPANTS, [
    ['a number for the gender', 'E6', put('2')],
    ['a doubt', 'E13', put('M?')],
    ['a letter of another list', 'E40', put('H')],
    ['two genders', 'E21', put('F/M')],
  ]),
  ...slips('participants-mismatch', PARTICIPANTS, [
    ['a person forgotten in the list', 'A14', deleteRow, `${FIRST}!L17`],
    ['a man listed as a woman', 'C16', putAll({ C16: 'Ms', E16: 'F' }), `${FIRST}!M17`],
    ['a Member of another workshop', 'D20', put('Fiji'), `${SECOND}!Q8`],
    ['online in place of on site', 'G16', put('Online'), `${FIRST}!O17`],
    ['81 participants typed for 18', 'L17', on(FIRST, put(81)), `${FIRST}!L17`],
    ['a head of delegation not marked', 'F12', put('Delegate'), `${FIRST}!S17`],
  ]),
  ...slips('member-unknown', PARTICIPANTS, [
    ['a letter forgotten', 'D9', put('New Zeland')],
    ['a place that is no Member', 'D20', put('Atlantis')],
  ]),
  ...slips('member-not-in-region', PARTICIPANTS, [['a guest of another region', 'D18', put('France')]]),
  ...slips('mode-unknown', PARTICIPANTS, [
    ['two letters changed round', 'G10', put('Onilne')],
    ['a room in place of the mode', 'G22', put('Room 4')],
  ]),
  ...slips('evaluation-range', PARTICIPANTS, [
    ['a 6 out of 5', 'H13', put(6)],
    ['a word for the rating', 'H30', put('great')],
  ]),
];
