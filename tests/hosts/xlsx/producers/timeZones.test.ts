import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixtures } from '../../../fixtures/fixtures';
import { callInTimeZone } from '../../../support/inTimeZone';
import { temporaryFolder } from '../../../support/temporaryFolder';

const MODULE = 'tests/hosts/xlsx/producers/updateDigests';
const folder = temporaryFolder();

test('update gives the same bytes in every time zone', async () => {
  for (const { file, load } of fixtures) writeFileSync(join(folder, file), await load());
  const digestsIn = (zone: string) => callInTimeZone<string[]>(zone, MODULE, 'updateDigests', folder);
  const [first, ...others] = ['UTC', 'Asia/Bangkok', 'America/New_York'].map(digestsIn);
  expect(first).toHaveLength(fixtures.length);
  for (const other of others) expect(other).toEqual(first);
}, 90_000);
