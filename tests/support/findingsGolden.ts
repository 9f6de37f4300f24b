import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeFinding, formatRange, type Finding } from '../../src/core';

const FOLDER = join(__dirname, '../golden/findings');
const NO_WORD = '(not yet judged)';
const NONE = 'No finding.';

/**
 * Compares findings with `tests/golden/findings/NAME.md`, where a person wrote of each why it is true: a heading with code,
 * severity and place, the sentence of the product, the word. `UPDATE_GOLDEN=1` writes the file anew and keeps the words;
 * a finding without one fails either way.
 */
export function expectFindingsGolden(name: string, title: string, findings: readonly Finding[]): void {
  const file = join(FOLDER, `${name}.md`);
  const present = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const words = wordsOf(present);
  const found = renderFindings(title, findings, words);
  if (process.env['UPDATE_GOLDEN']) writeFileSync(file, found);
  else expect(found).toBe(present);
  expect(found).not.toContain(NO_WORD);
}

function renderFindings(title: string, findings: readonly Finding[], words: ReadonlyMap<string, string>): string {
  const keys = numbered(findings.map(headingOf));
  const sections = findings.map((finding, index) => {
    const word = words.get(keys[index]!) ?? NO_WORD;
    return `## ${headingOf(finding)}\n\n> ${describeFinding(finding)}\n\n${word}\n`;
  });
  return [`# ${title}\n`, ...(sections.length > 0 ? sections : [`${NONE}\n`])].join('\n');
}

/** The words of a file by heading; of equal headings the second is "... #2". */
function wordsOf(text: string): ReadonlyMap<string, string> {
  const sections = text.split(/^## /m).slice(1);
  const headings = numbered(sections.map((section) => section.split('\n')[0]!));
  return new Map(
    sections.flatMap((section, index) => {
      const [, , ...lines] = section.split('\n');
      const word = lines
        .filter((line) => !line.startsWith('>'))
        .join('\n')
        .trim();
      return word === '' ? [] : [[headings[index]!, word] as const];
    }),
  );
}

function headingOf({ code, severity, at }: Finding): string {
  return `${code} (${severity}) ${at === null ? 'the workbook' : `${at.sheet}!${formatRange(at.range)}`}`;
}

/** Numbers what is repeated, so that each has a key of its own. */
function numbered(texts: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return texts.map((text) => {
    const count = (seen.get(text) ?? 0) + 1;
    seen.set(text, count);
    return count === 1 ? text : `${text} #${count}`;
  });
}
