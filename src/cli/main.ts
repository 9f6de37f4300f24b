import manifest from '../../package.json';
import { patchXlsx, readXlsx } from '../hosts/xlsx/xlsxWorkbook';
import { run } from './run';

const { status, stdout, stderr } = run(process.argv.slice(2), {
  version: manifest.version,
  openWorkbook: (bytes, path) => {
    const workbook = readXlsx(bytes, path);
    return { snapshot: workbook.snapshot, patched: (patch) => patchXlsx(workbook, patch) };
  },
});
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = status;
