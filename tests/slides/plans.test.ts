import { strFromU8, unzipSync } from 'fflate';
import type { WorkbookSnapshot } from '../../src/core';
import { buildSlides } from '../../src/slides/buildSlides';
import { readSlides } from '../support/readSlides';
import { participantSheet } from '../support/roleSheets';
import { planSheet, workshopSheet } from '../support/ruleHarness';
import { snapshotFrom } from '../support/snapshotFrom';
import { summaryPages } from '../support/summaryPages';

const slidesOf = (workbook: WorkbookSnapshot) =>
  buildSlides(summaryPages([workbook], '2026-01-15'), { title: 'Plan', asOf: 20468, meeting: null });

test.each([
  ['a plan without an action', snapshotFrom({ Plan: planSheet().slice(0, 3) })],
  ['a plan without workshops', snapshotFrom({ Plan: planSheet() })],
  ['workshops without a plan', snapshotFrom({ Workshops: workshopSheet() })],
  ['a workbook with nothing the product reads', snapshotFrom({ Other: [['x']] })],
])('%s has slides all the same', async (_, workbook) => {
  const slides = readSlides(await slidesOf(workbook));
  expect(slides.length).toBeGreaterThanOrEqual(5);
  for (const { texts } of slides) expect(texts[0]).not.toBe('');
});

test('no name of a participant is anywhere in the file, the workbooks of its charts among it', async () => {
  const marked = participantSheet().map((row, index) =>
    index === 0 ? row : [row[0]!, `Markedname ${index}`, ...row.slice(2)],
  );
  const workbook = snapshotFrom({ Plan: planSheet(), Workshops: workshopSheet(), People: marked });
  const bytes = await slidesOf(workbook);
  const parts = Object.entries(unzipSync(bytes)).flatMap(([path, part]) =>
    path.endsWith('.xlsx') ? Object.values(unzipSync(part)) : [part],
  );
  expect(parts.length).toBeGreaterThan(40);
  expect(parts.filter((part) => strFromU8(part).includes('Markedname'))).toEqual([]);
});
