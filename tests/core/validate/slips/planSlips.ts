import { PLAN } from './cleanOffice';
import { both, deleteRow, insertCopyOf, inEach, put, putAll, swap } from './edits';
import { slips, type Slip } from './slip';

/** Slips in the plan: its pillars and letters, what an action cites, counts and promises. */
export const planSlips: readonly Slip[] = [
  ...slips('pillar-missing', PLAN, [
    ['the heading of pillar 3 numbered 5', 'A50', swap('3.', '5.')],
    ['the heading of pillar 2 deleted', 'A45', put(null), 'A47'],
    ['the last heading numbered 3 again', 'A65', swap('4.', '3.'), 'A67'],
  ]),
  ...slips('action-letter-missing', PLAN, [
    ['the row of an action deleted', 'A12', deleteRow],
    ['the row of the first action deleted', 'A6', deleteRow],
    ['the letter deleted', 'A9', swap('d) ', ''), 'A10'],
  ]),
  ...slips('action-letter-duplicate', PLAN, [
    ['k) typed for l)', 'A63', swap('l)', 'k)')],
    ['a) typed for b)', 'A48', swap('b)', 'a)')],
    ['aa) typed for bb)', 'A33', swap('bb)', 'aa)')],
    ['an action copied within its pillar', 'A56', insertCopyOf(63), 'A64'],
  ]),
  ...slips('action-letter-order', PLAN, [
    ['two letters changed round', 'A9', both(inEach(['A8'], swap('c)', 'd)')), inEach(['A9'], swap('d)', 'c)'))), 'A9'],
    ['an action moved to the end of its pillar', 'A53', both(inEach(['A64'], insertCopyOf(53)), deleteRow), 'A63'],
  ]),
  ...slips('rsp-reference-malformed', PLAN, [
    ['a remark in place of the reference', 'B43', put('see annex')],
    ['a milestone without a number', 'B9', put('1.1.2 – milestone')],
    ['a reference that Excel took for a date', 'B10', put({ date: '2001-01-02' })],
    ['an objective of two figures', 'B42', put('3.2 – 2nd milestone')],
  ]),
  ...slips('rsp-reference-shared', PLAN, [
    ['the reference of the row above copied', 'B8', put('1.1.1 – 2nd milestone')],
  ]),
  ...slips('rsp-milestone-gap', PLAN, [['4th milestone, where the 3rd is meant', 'B8', put('1.1.1 – 4th milestone')]]),
  ...slips('kpi-missing', PLAN, [
    ['the KPI deleted', 'C60', put(null)],
    ['only a space left of the KPI', 'C47', put(' ')],
    ['a dash typed for the KPI', 'C9', put('–')],
  ]),
  ...slips('target-missing', PLAN, [['the target deleted', 'D60', put(null)]]),
  ...slips('target-unreadable', PLAN, [
    ['a wish', 'D29', put('As many as possible')],
    ['to be decided', 'D8', put('TBD')],
    ['a dash', 'D48', put('-')],
    ['a word misspelt', 'D33', put('At leest onse a yeer')],
    ['a number without what it counts', 'D54', put('twenty or so')],
    ['one of two parts as a wish', 'D14', swap('(2) 6 new contracting parties', '(2) as many as possible')],
  ]),
  ...slips('kpi-target-count', PLAN, [
    ['the third target deleted', 'D62', swap('\n(3) At least twice per year', '')],
    ['a second KPI without a target', 'C7', swap('Number', '(1) Surveys held\n(2) Number'), 'D7'],
    ['two KPIs joined in one part', 'C56', swap('\n(2) ', ' '), 'D56'],
    ['the mark of the second target deleted', 'D14', swap('\n(2) ', ' ')],
  ]),
  ...slips('kpi-target-mismatch', PLAN, [
    ['a KPI that counts Members for a target in MRAs', 'C10', put('Number of Members with an arrangement'), 'D10'],
    ['a target of another row pasted', 'D11', put('At least twice per year')],
    ['a target in reports for a KPI in Members', 'D12', put('At least 12 reports')],
  ]),
  ...slips('target-total-members', PLAN, [
    ['38 Members typed for 35', 'D7', swap('27/35', '27/38')],
    ['the Members of the plan before', 'D25', swap('35/35', '33/33')],
    ['34 Members in one of several parts', 'D37', swap('25/35', '25/34')],
  ]),
  ...slips('target-over-total', PLAN, [
    ['digits changed round', 'D28', swap('25/35', '52/35')],
    ['36 of 35', 'D6', swap('35/35', '36/35')],
    ['36 of 35, in words', 'D12', put('36 of 35 Members')],
  ]),
  ...slips('deliverable-missing', PLAN, [
    ['the deadline deleted', 'E20', put(null)],
    ['a dash typed for the deadline', 'E47', put('-')],
  ]),
  ...slips('deliverable-unreadable', PLAN, [
    ['31 June', 'E21', put('31 June 2026')],
    ['to be confirmed', 'E48', put('TBC')],
    ['a day with two readings', 'E52', put('05/06/2026')],
  ]),
  ...slips('deliverable-outside-term', PLAN, [
    ['a year too late', 'E25', put({ date: '2027-06-30' })],
    ['the last century', 'E26', put({ date: '1926-06-30' })],
    ['a year too late, in words', 'E43', put('30 June 2027')],
    ['the years of the plan before left in the title, said once', 'A1', swap('2024-2026', '2022-2024'), 'E6'],
  ]),
  ...slips('measure-unknown', PLAN, [
    ['a measure of the own invention', 'F6', putAll({ F5: 'Measure', F6: 'heads counted' }), 'F6'],
    ['a measure misspelt', 'F34', putAll({ F5: 'Measure', F6: 'members-reached', F34: 'outputs-recordd' }), 'F34'],
  ]),
];
