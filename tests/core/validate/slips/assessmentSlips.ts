import { insertCopyOf, put } from './edits';
import { ASSESSMENT } from './instrumentSheets';
import { slips, type Slip } from './slip';

/** Slips of the gender assessment. */
export const assessmentSlips: readonly Slip[] = [
  ...slips('assessment-level-invalid', ASSESSMENT, [
    ['a digit turned', 'E4', put(6)],
    ['a mean in place of a level', 'E8', put(3.5)],
    ['a word misspelt', 'E7', put('Begining implementation')],
    ['a word of another scale', 'E10', put('Good')],
    ['a number and the word of another', 'E5', put('3 – Advanced')],
  ]),
  ...slips('assessment-level-missing', ASSESSMENT, [['a level forgotten', 'E6', put(null)]]),
  ...slips('assessment-timeline-missing', ASSESSMENT, [
    ['a timeline forgotten', 'I9', put(null)],
    ['a level lowered, the timeline not thought of', 'E4', put(2), 'I4'],
  ]),
  ...slips('principle-unknown', ASSESSMENT, [
    ['a number beyond the six', 'A9', put('8')],
    ['a name misspelt', 'A11', put('Securty and Safety')],
    ['the name of another beside the number', 'A8', put('Principle 1: Security and Safety')],
  ]),
  ...slips('key-element-unknown', ASSESSMENT, [
    ['a letter beyond those of the principle', 'B8', put('F')],
    ['a name misspelt', 'B9', put('Recrutment and hiring')],
  ]),
  ...slips('key-element-misplaced', ASSESSMENT, [
    ['a key element of another principle', 'B9', put('Health benefits')],
    ['the principle of the row above', 'A9', put('Principle 1'), 'B9'],
  ]),
  ...slips('assessment-indicator-duplicate', ASSESSMENT, [['a row pasted a second time', 'A5', insertCopyOf(4), 'C5']]),
  ...slips('error-value', ASSESSMENT, [['a formula that broke', 'E8', put({ error: '#REF!' })]]),
  ...slips('missing-column', ASSESSMENT, [['the header of the levels typed over', 'E3', put('Colour')]]),
];
