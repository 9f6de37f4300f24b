import { FIRST } from './cleanOffice';
import { insertCopyOf, on, put, putAll, swap } from './edits';
import { SURVEY, SURVEY_TABLE } from './listSheets';
import { slips, type Slip } from './slip';

/** Slips of the replies to the survey, and of the table about them. */
export const surveySlips: readonly Slip[] = [
  ...slips('answer-unreadable', SURVEY, [
    ['an answer between', 'C4', put('Partly')],
    ['a doubt', 'D7', put('Y?')],
    ['how many in place of whether', 'F2', put(3)],
    ['when in place of whether', 'I9', put({ date: '2025-05-12' })],
    ['which in place of whether', 'K6', put('Single Window')],
  ]),
  ...slips('reply-duplicate', SURVEY, [
    ['a row pasted a second time', 'A8', insertCopyOf(7), 'B8'],
    ['a Member typed over the next one', 'B4', put('Fiji')],
    ['the same Member by its code', 'B11', put('CN')],
  ]),
  ...slips('replies-over-administrations', SURVEY, [
    [
      'two administrations left of five',
      'A2',
      on(FIRST, putAll({ Q25: 2, R25: null, S25: 2, T25: 0 })),
      `${FIRST}!Q25`,
    ],
    [
      'two Members left in the list',
      'A3',
      on(FIRST, putAll({ Q25: 2, R25: 'Fiji, Tonga', S25: 2, T25: 0 })),
      `${FIRST}!Q25`,
    ],
  ]),
  ...slips('published-figure-differs', SURVEY, [
    ['one too many in the total of replies', 'B12', put(11)],
    ['an old total of materials', 'C12', put(5)],
    ['a per cent of another number', 'I12', put('5 (40%)')],
  ]),
  ...slips('published-figure-differs', SURVEY_TABLE, [
    ['a digit turned', 'C3', put(9)],
    ['administrations of another workshop', 'B2', put(6)],
    ['a rate of last year', 'D3', put('45%')],
    ['a count for a per cent', 'E4', put('7 (7%)')],
    ['an intersection miscounted', 'I2', put('3 (100%)')],
    ['a total not added up anew', 'J4', put(4)],
  ]),
  ...slips('workshop-unknown', SURVEY, [
    ['a workshop that was never held', 'A3', put('Workshop on everything')],
    ['a word of the title forgotten', 'A7', swap('scanner ', '')],
  ]),
  ...slips('workshop-unknown', SURVEY_TABLE, [['a word of the title forgotten', 'A2', swap('working ', '')]]),
  ...slips('member-unknown', SURVEY, [
    ['a letter forgotten', 'B7', put('Cambdia')],
    ['whose reply it is, forgotten', 'B8', put(null)],
  ]),
  ...slips('member-not-in-region', SURVEY, [['a donor that replied too', 'B9', put('JICA')]]),
  ...slips('member-duplicate', SURVEY, [['a Member twice in the cell', 'B8', put('China, China')]]),
  ...slips('error-value', SURVEY, [['a formula that broke', 'H5', put({ error: '#REF!' })]]),
  ...slips('missing-column', SURVEY, [['the header "Member" typed over', 'B1', put('Colour')]]),
];
