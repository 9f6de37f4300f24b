import { ENTITIES, PUBLICATIONS, VISITS } from './instrumentSheets';
import { put, swap } from './edits';
import { slips, type Slip } from './slip';

/** Slips of issue numbers, web visits and the list of regional entities. */
export const publicationSlips: readonly Slip[] = [
  ...slips('issue-number-unreadable', PUBLICATIONS, [
    ['the season in place of the number', 'D4', put('Winter')],
    ['two numbers to choose from', 'D6', put('86 or 87')],
  ]),
  ...slips('issue-repeated', PUBLICATIONS, [
    ['the number of the issue before', 'D5', put(85)],
    ['the row copied, its title not changed', 'C10', put('No. 26: Laboratories')],
  ]),
  ...slips('issue-gap', PUBLICATIONS, [['a ten too many', 'C6', swap('87', '97')]]),
  ...slips('issue-out-of-order', PUBLICATIONS, [
    ['two figures turned round', 'D5', put(68)],
    ['last year in January', 'A3', put({ date: '2023-10-20' }), 'D2'],
  ]),
  ...slips('visits-period-unreadable', VISITS, [
    ['one year alone', 'A2', put(2024)],
    ['no month at all', 'B4', put('Mid-year')],
  ]),
  ...slips('visits-period-twice', VISITS, [['the month above again', 'B5', put('August')]]),
  ...slips('count-invalid', VISITS, [['a number in words', 'C2', put('8 million')]]),
  ...slips('number-as-text', VISITS, [['a number as text', 'C3', put('700,000')]]),
  ...slips('entity-kind-unknown', ENTITIES, [
    ['letters turned round', 'A5', put('RTDC')],
    ['a kind of the own invention', 'A4', put('Academy')],
  ]),
  ...slips('entity-duplicate', ENTITIES, [['the Member above again', 'B3', put('Japan')]]),
  ...slips('member-unknown', ENTITIES, [['a letter forgotten', 'B2', swap('Japan', 'Jpan')]]),
  ...slips('date-unreadable', ENTITIES, [['no date at all', 'C3', put('long ago')]]),
  ...slips('date-ambiguous', ENTITIES, [['day and month as figures', 'D6', put('04/05/2010')]]),
];
