import { FIRST, SECOND } from './cleanOffice';
import { insertCopyOf, put, putAll, swap } from './edits';
import { slips, type Slip } from './slip';

/** Slips of workshop rows in their title, dates, plan actions, status, mode and level. */
export const workshopSlips: readonly Slip[] = [
  ...slips('title-missing', FIRST, [
    ['the title deleted', 'B9', put(null)],
    ['only a space left of the title', 'B12', put(' ')],
  ]),
  ...slips('date-missing', FIRST, [
    ['the start deleted', 'C8', put(null)],
    ['a dash typed for the start', 'C12', put('-')],
  ]),
  ...slips('date-unreadable', FIRST, [
    ['31 June', 'C24', put('31 June 2025')],
    ['to be confirmed', 'C9', put('TBC')],
    ['a month misspelt', 'C7', swap('September', 'Septembre 2')],
    ['a year of the Buddhist calendar', 'C12', put('9 December 2567')],
    ['a question mark', 'C13', put('13 January 2025?')],
    ['a date as one number', 'C14', put(20250127)],
    ['a season', 'C16', put('early spring')],
    ['an end without month and year', 'D10', put('8th')],
  ]),
  ...slips('date-ambiguous', FIRST, [
    ['day and month as figures', 'C20', put('03/04/2025')],
    ['day and month as figures with points', 'C11', put('11.12.2024')],
    ['two figures for the year', 'C15', put('10/2/25')],
    ['an end in figures', 'D22', put('08/05/2025')],
  ]),
  ...slips('end-before-start', FIRST, [
    ['the month of the end not changed', 'D8', put({ date: '2024-09-11' })],
    ['the year of the end not changed', 'D14', put({ date: '2024-01-31' })],
    ['the year of the start typed wrongly', 'C21', put({ date: '2026-04-21' }), 'D21'],
    ['the start after the end', 'C10', put({ date: '2024-11-14' }), 'D10'],
  ]),
  ...slips('duration-unusual', FIRST, [
    ['a month too late for the end', 'D8', put({ date: '2024-12-11' })],
    ['a year too late for the end', 'D15', put({ date: '2026-02-14' })],
    ['the year of the start typed wrongly', 'C18', put({ date: '2024-03-17' }), 'D18'],
    ['the last century typed for the start', 'C4', put({ date: '1924-07-22' }), 'D4'],
    ['the end put off past the as-of date', 'D22', put({ date: '2026-05-08' })],
    ['a range of two months for two days', 'C25', swap('16th–20th June', '16 June – 20 August')],
  ]),
  ...slips('date-outside-term', FIRST, [
    [
      'a workshop of the year before the plan',
      'C4',
      putAll({ C4: { date: '2023-07-22' }, D4: { date: '2023-07-26' } }),
    ],
  ]),
  ...slips('workshop-duplicate', FIRST, [
    ['a row pasted a second time', 'A9', insertCopyOf(4), 'B9'],
    ['a row pasted below itself', 'A20', insertCopyOf(19), 'B20'],
    [
      'a row pasted, its title in capitals',
      'B14',
      putAll({
        B14: 'NATIONAL WORKSHOP ON CHECKING DECLARED VALUES FOR NEPAL',
        C14: { date: '2024-08-26' },
        D14: { date: '2024-08-30' },
      }),
    ],
  ]),
  ...slips('workshop-duplicate', SECOND, [
    [
      'a row of the year before left in the sheet',
      'B4',
      putAll({
        B4: 'National workshop on seizure reporting for Thailand',
        C4: { date: '2025-06-25' },
        D4: { date: '2025-06-27' },
      }),
    ],
  ]),
  ...slips('action-unknown', FIRST, [
    ['zz) typed for z)', 'J14', swap('1-(hh)', '1-(zz)')],
    ['pillar 5', 'J8', put('5-(a)')],
    ['a letter past the last', 'J11', swap('2-(b)', '2-(c)')],
    ['pillar 4 typed for pillar 1', 'J17', swap('1-(gg)', '4-(gg)')],
    ['a letter past the last, without brackets', 'J18', put('1bb, 3x')],
  ]),
  ...slips('action-unreadable', FIRST, [
    ['the words of the action', 'J6', put('Customs valuation')],
    ['a question mark', 'J9', put('2-(b), 3-(g), ?')],
    ['see the plan', 'J23', put('see the plan')],
    ['a letter without its pillar', 'J4', put('(a), 1-(hh)')],
  ]),
  ...slips('action-missing', FIRST, [
    ['the plan action deleted', 'J12', put(null)],
    ['a dash typed for it', 'J22', put('-')],
  ]),
  ...slips('mode-unknown', FIRST, [
    ['a letter forgotten', 'F13', put('Onlin')],
    ['two letters changed round', 'F9', put('Hybird')],
    ['a place in place of the mode', 'F8', put('Hotel')],
    ['two modes in one word', 'F4', put('In-preson')],
    ['a question mark', 'F17', put('to be seen')],
  ]),
  ...slips('mode-mismatch', FIRST, [
    ['online, with people on site', 'F4', put('Online')],
    ['in-person, with people online', 'F11', put('In-person')],
    ['online typed for hybrid', 'F9', put('Online')],
  ]),
  ...slips('level-unknown', FIRST, [
    ['a letter forgotten', 'G8', put('Natonal')],
    ['letters changed round', 'G11', put('Reginoal')],
    ['the name of the host', 'G14', put('Colombo')],
    ['a level of another office', 'G12', put('Local')],
  ]),
  ...slips('level-members-mismatch', FIRST, [
    ['national typed for regional', 'G19', put('National')],
    ['national typed for sub-regional', 'G5', put('National')],
    ['regional typed for national', 'G6', put('Regional')],
  ]),
  ...slips('level-members-mismatch', SECOND, [['national typed for regional, online', 'G10', put('National')]]),
  ...slips('activity-status-unknown', FIRST, [
    ['a letter too many', 'K8', put('Heldd')],
    ['a remark in place of the status', 'K14', put('see e-mail')],
    ['question marks', 'K21', put('???')],
    ['a status with a question mark', 'K22', put('Held?')],
  ]),
  ...slips('cancelled-with-actuals', FIRST, [
    ['cancelled, yet with participants', 'K6', put('Cancelled'), 'L6'],
    ['postponed, the numbers of the first try left', 'K15', put('Postponed'), 'L15'],
  ]),
  ...slips('cancelled-with-actuals', SECOND, [['participants typed a row too low', 'L19', put(27)]]),
  ...slips('future-actuals', SECOND, [
    ['the invited typed as participants', 'L20', put(25)],
    ['a workshop next year, typed as held', 'L23', put(12)],
    [
      'the month of a workshop held typed wrongly',
      'C14',
      putAll({ C14: { date: '2026-03-29' }, D14: { date: '2026-03-31' } }),
      'L14',
    ],
  ]),
  ...slips('actuals-missing', FIRST, [
    ['the number of participants not filled in', 'L16', putAll({ L16: null, O16: null })],
  ]),
];
