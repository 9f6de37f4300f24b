import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { explainFindings } from '../../../src/core';
import { buildFindingsPage } from '../../../src/taskpane/help/buildFindingsPage';
import { projectRoot } from '../../support/sourceFiles';

const page = buildFindingsPage();
const findings = explainFindings().flatMap((group) => group.findings);

test('the page in the repository is the one the catalogue gives; otherwise run "npm run docs"', () => {
  expect(readFileSync(join(projectRoot, 'src/taskpane/help/findings.html'), 'utf8')).toBe(page);
});

test('each code has a place of its own, under the heading of its kind of sheet', () => {
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]!);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(expect.arrayContaining(findings.map(({ code }) => code)));
  const links = [...page.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]!);
  expect(links).toHaveLength(explainFindings().length);
  expect(links.filter((link) => !ids.includes(link))).toEqual([]);
});

test('has no script, and says what a suggested correction does where there is one', () => {
  expect(page).not.toMatch(/<script|\son\w+=|javascript:/i);
  expect(page.match(/<dt>The suggested correction<\/dt>/g)).toHaveLength(
    findings.filter(({ fix }) => fix !== null).length,
  );
});

test('words that HTML would take for its own are written so that they are read', () => {
  expect(page).toContain('No column for &quot;Target&quot; was found');
  expect(page.replace(/<[a-z!/][^<>]*>/gi, '')).not.toMatch(/[<>]/);
});
