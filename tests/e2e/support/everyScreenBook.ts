import type { WorkbookSnapshot } from '../../../src/core';
import { planSheet, workshopSheet } from '../../support/ruleHarness';
import { snapshotFrom } from '../../support/snapshotFrom';
import { surveySheet } from '../../support/surveySheets';
import { workplanSheet } from '../../support/workplanSheet';

/** Slips of every severity: two of a kind that can be changed together, a number, a date, a Member, and a word to set aside. */
const slips = {
  F5: 'Onlin',
  F6: 'Hybird',
  J4: '24',
  C4: '2 Septmber 2024',
  P6: 'Fiji, Tongga, Indja',
  G6: 'By chance',
};

/** A small workbook with something to show on every screen: an earlier plan, a work plan, replies, and a sheet of another matter. */
export function everyScreenBook(): WorkbookSnapshot {
  return snapshotFrom(
    {
      Plan: planSheet(),
      'Plan of last year': planSheet({ D5: 'At least 18/35 Members', A7: 'c) Share experience' }),
      Workshops: workshopSheet(slips),
      'Work plan': workplanSheet(),
      Survey: surveySheet(),
      Rooms: [
        ['Room', 'Seats'],
        ['North', 40],
      ],
    },
    { file: 'plan.xlsx' },
  );
}
