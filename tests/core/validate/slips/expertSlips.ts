import { FIRST } from './cleanOffice';
import { insertCopyOf, on, put, putAll } from './edits';
import { CONTACTS, EXPERTS } from './instrumentSheets';
import { slips, type Slip } from './slip';

/** Slips of the column of experts, of their register and of the contact points. */
export const expertSlips: readonly Slip[] = [
  ...slips('expert-origin-unknown', FIRST, [
    ['a letter forgotten', 'U4', put('Jpan 1')],
    ['a letter forgotten beside a body', 'U6', put('WCO 1, Chna 1')],
  ]),
  ...slips('expert-expired', EXPERTS, [
    ['one whose accreditation had ended sent again', 'E5', on(FIRST, putAll({ U4: 'Expert C' })), `${FIRST}!U4`],
  ]),
  ...slips('expert-category-unknown', EXPERTS, [
    ['a letter forgotten', 'C2', put('Expert Traner')],
    ['the field in place of the category', 'C5', put('Valuation')],
  ]),
  ...slips('expert-duplicate', EXPERTS, [['a row pasted a second time', 'A3', insertCopyOf(2)]]),
  ...slips('date-unreadable', EXPERTS, [['a word in place of a day', 'E2', put('soon')]]),
  ...slips('date-ambiguous', EXPERTS, [['a date with two readings', 'E2', put('03/04/2028')]]),
  ...slips('number-as-text', EXPERTS, [['a day stored as its number', 'D2', put('44995')]]),
  ...slips('member-unknown', EXPERTS, [['a letter too many', 'B2', put('Jappan')]]),
  ...slips('contact-point-missing', CONTACTS, [
    ['the only contact taken out', 'D8', put(null)],
    ['a dash in its place', 'D8', put('-')],
  ]),
  ...slips('contact-point-duplicate', CONTACTS, [
    ['a row pasted a second time', 'A4', insertCopyOf(3)],
    ['a Member typed over the next one', 'A4', put('Fiji')],
  ]),
  ...slips('member-unknown', CONTACTS, [['a letter too many', 'A3', put('Fijji')]]),
];
