import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from '../../src/hosts/xlsx/xlsxWorkbook';
import { readZip } from '../../src/hosts/xlsx/zip/readZip';
import { callInTimeZone, farZones } from '../support/inTimeZone';
import { slidesAsText } from '../support/slidesInZone';
import { summaryPages } from '../support/summaryPages';

const file = 'assets/sample/sample.xlsx';
const { snapshot } = readXlsx(new Uint8Array(readFileSync(file)), file);
const job = {
  sheets: summaryPages([snapshot], '2025-12-31'),
  info: { title: 'Strategic plan', asOf: 20453, meeting: null },
};

test('the same sheets give the same bytes: again, later, in a process of its own, in every time zone', async () => {
  const first = await slidesAsText(job);
  expect(await slidesAsText(job)).toBe(first);
  for (const zone of farZones) {
    expect(callInTimeZone<string>(zone, 'tests/support/slidesInZone', 'slidesAsText', job)).toBe(first);
  }
}, 60_000);

test('entries stand in the order of their names with one fixed time, and the file states the day of its figures', async () => {
  const bytes = new Uint8Array(Buffer.from(await slidesAsText(job), 'base64'));
  const entries = readZip(bytes);
  expect(entries.map(({ name }) => name)).toEqual(entries.map(({ name }) => name).sort());
  expect(new Set(entries.map(({ modified }) => modified))).toEqual(new Set([0x00210000]));
  const core = strFromU8(unzipSync(bytes)['docProps/core.xml']!);
  expect(core.match(/2025-12-31T00:00:00Z/g)).toHaveLength(2);
  expect(core).toContain('<dc:creator>Plan Monitor</dc:creator>');
});
