import { readKeyElement } from '../assessment/readKeyElement';
import { readPrinciple } from '../assessment/readPrinciple';
import { readLevel } from '../cells/assessmentLevels';
import type { FitEvidence } from './fitEvidence';

const NAMES_TOOL = /\bGEOAT\b|\bgender (?:equality )?(?:organi[sz]ational )?assessment\b/i;

/** With so many of its columns, an assessment has lost the header of a needed one. */
const MANY_COLUMNS = 5;
const MOSTLY = 0.6;

/**
 * A gender assessment says so in its headers or its sheet's name, or names the tool's own principles and key elements;
 * and what stands in its level column is mostly of the scale. "Indicator" and "Level" alone head many lists.
 */
export function isAssessment(evidence: FitEvidence): boolean {
  const { isComplete, matched, explained } = evidence.fit;
  if (!isComplete && (matched < MANY_COLUMNS || explained < MOSTLY)) return false;
  const levels = evidence.valuesOf('level');
  const onScale = levels.filter((text) => readLevel({ kind: 'text', value: text }).kind !== 'invalid').length;
  if (onScale * 2 < levels.length) return false;
  const isNamed = [evidence.sheetName, evidence.headerOf('indicator'), evidence.headerOf('level')].some((text) =>
    NAMES_TOOL.test(text),
  );
  return isNamed || namesItsParts(evidence);
}

/** Two different parts of the tool by their names: in columns of their own, or in lines between the indicators. */
function namesItsParts(evidence: FitEvidence): boolean {
  const texts = ['principle', 'keyElement', 'number', 'indicator'].flatMap((field) => evidence.valuesOf(field));
  const named = texts.filter((text) => /[a-z]{4}/i.test(text.replace(/principle|key element/gi, '')));
  const parts = named.flatMap((text) => {
    const principle = readPrinciple(text);
    if (principle?.kind === 'known') return [principle.principle.name];
    const element = readKeyElement(text, null);
    return element?.kind === 'known' ? [element.element.name] : [];
  });
  return new Set(parts).size >= 2;
}
