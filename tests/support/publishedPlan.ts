import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const TITLE = /^## ROCB A\/P Strategic Action Plan \(2022-2024\)$/m;

/**
 * The pages of the plan 2022-2024 in the published report as rows of cells, from its title to the work plan; null where
 * the report's text is not beside REAL_WORKBOOKS.
 */
export function publishedPlan(): string[][] | null {
  const folder = join(process.env['REAL_WORKBOOKS'] ?? '', '..', 'reference');
  if (!process.env['REAL_WORKBOOKS'] || !existsSync(folder)) return null;
  const texts = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
  const report = texts.find((text) => TITLE.test(text));
  if (!report) return null;
  const plan = report.slice(report.search(TITLE)).split(/^## ROCB A\/P Annual Work Plan/m)[0]!;
  return plan
    .split('\n')
    .filter((line) => !/^[-\t ]*$/.test(line))
    .map((line) =>
      line
        .replace(/^#+ /, '')
        .replace(/ <sup>|<\/sup>/g, '')
        .split('\t'),
    );
}
