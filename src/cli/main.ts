import manifest from '../../package.json';
import { listContents, patchXlsx, readXlsx } from '../hosts/xlsx/xlsxWorkbook';
import { run } from './run';
import { writeSlides } from './slidesToWrite';

const outcome = run(process.argv.slice(2), {
  version: manifest.version,
  openWorkbook: (bytes, path) => {
    const workbook = readXlsx(bytes, path);
    return {
      snapshot: workbook.snapshot,
      patched: (patch) => patchXlsx(workbook, patch),
      contents: () => listContents(workbook),
    };
  },
});
void writeSlides(outcome).then(({ status, stdout, stderr }) => {
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  process.exitCode = status;
});
