import {
  describeFinding,
  explainFindings,
  findingCatalogue,
  type ExplainedFinding,
  type FindingCode,
} from '../../../src/core';
import { validate } from '../../../src/core/validate/validate';
import { modelFrom, type PlainSheets } from '../../support/ruleHarness';
import { examples } from './examples';

const explained = explainFindings().flatMap(({ findings }) => findings);
const byCode = explained.map((one): [FindingCode, ExplainedFinding] => [one.code, one]);

const foundIn = (sheets: PlainSheets, code: string) =>
  validate(modelFrom(sheets)).filter((finding) => finding.code === code);

test('explains every code once, in the order of the catalogue', () => {
  expect(explained.map(({ code }) => code)).toEqual(Object.keys(findingCatalogue));
});

test('no two codes share a title', () => {
  expect(new Set(explained.map(({ title }) => title)).size).toBe(explained.length);
});

describe.each(byCode)('%s', (code, { message, help, wrong, right, fix }) => {
  test('is explained in two to four sentences', () => {
    const sentences = help.split(/(?<=[.?!]"?) (?=[A-Z])/);
    expect(sentences.length).toBeGreaterThanOrEqual(2);
    expect(sentences.length).toBeLessThanOrEqual(4);
    for (const text of [help, message, ...(fix === null ? [] : [fix])]) expect(text).toMatch(/^["A-Z\d].*[.?]$/);
    expect(`${help} ${message} ${wrong} ${right} ${fix}`).not.toMatch(/[{}]|undefined|\s\s|^ | $/);
  });

  test('says of the wrong example what the catalogue says', () => {
    const found = foundIn(examples[code].wrong, code);
    expect(found.map(describeFinding)).toContain(message);
  });

  test('explains the correction it suggests, and only that', () => {
    const { wrong: sheets, corrected = sheets } = examples[code];
    const found = foundIn(corrected, code);
    expect(found.length).toBeGreaterThan(0);
    expect(found.some((finding) => finding.fix !== null)).toBe(fix !== null);
  });

  test('says nothing of the right example', () => {
    expect(foundIn(examples[code].right, code)).toEqual([]);
  });
});
