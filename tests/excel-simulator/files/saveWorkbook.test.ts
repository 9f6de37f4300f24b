import { readFileSync } from 'node:fs';
import { XlsxHost } from '../../../src/hosts/xlsx/xlsxHost';
import { canonical } from '../../support/canonical';
import { loadWorkbook } from './loadWorkbook';
import { plainParts } from './plainParts';
import { savedSample } from './savedSample';
import { saveWorkbook } from './saveWorkbook';

const sample = readFileSync('assets/sample/sample.xlsx');

test('what Excel holds after an update and a summary is saved as the file host writes it, part by part', async () => {
  const { fromExcel, fromFile } = await savedSample();
  const [saved, wanted] = await Promise.all(
    [fromExcel, fromFile].map((bytes) => new XlsxHost(bytes, '').readSnapshot()),
  );
  expect(canonical(saved!)).toEqual(canonical(wanted!));
  const [parts, wantedParts] = [plainParts(fromExcel), plainParts(fromFile)];
  expect(Object.keys(parts)).toEqual(Object.keys(wantedParts));
  for (const path of Object.keys(wantedParts)) expect([path, parts[path]]).toEqual([path, wantedParts[path]]);
}, 60_000);

test('what was opened and left alone is saved as it was', async () => {
  const simulator = await loadWorkbook(sample);
  expect(await saveWorkbook(simulator, sample)).toEqual(new Uint8Array(sample));
});

test('a change that no file operation stands for is not saved', async () => {
  const simulator = await loadWorkbook(sample);
  simulator.staff.renameSheet(simulator.workbook.sheets[0]!.name, 'Another name');
  await expect(saveWorkbook(simulator, sample)).rejects.toThrow('cannot be saved');
});
