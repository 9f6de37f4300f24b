import { makeFinding } from '../../findings/makeFinding';
import type { Finding } from '../../findings/finding';
import type { Action } from '../../model/action';
import { placeOf } from '../../model/source';
import { letterAt } from '../../read/cells/actionLetters';
import { letterProblems, type LetterProblem } from '../letterSequence';
import { modelRule } from '../rule';

/** The letters of a pillar run a, b, c without gap, repetition or change of order. */
export const actionLettersRunOn = modelRule(
  ['action-letter-missing', 'action-letter-duplicate', 'action-letter-order'],
  ({ plan }) =>
    [...groupByPillar(plan?.actions ?? [])].flatMap((actions) =>
      letterProblems(
        actions.map(({ letters }) => letters),
        new Set(actions.flatMap(({ isUnreadable }, at) => (isUnreadable ? [at] : []))),
      ).map((problem) => describe(problem, actions)),
    ),
);

function groupByPillar(actions: readonly Action[]): Iterable<Action[]> {
  const groups = new Map<string, Action[]>();
  let run = 0;
  for (const action of actions) {
    if (action.pillar === null && action.letters === 'a') run++;
    const { sheet, workbookIndex } = action.source.block;
    const key = JSON.stringify([workbookIndex, sheet.name, action.pillar ?? `run ${run}`]);
    groups.set(key, [...(groups.get(key) ?? []), action]);
  }
  return groups.values();
}

function describe(problem: LetterProblem, actions: readonly Action[]): Finding {
  const action = actions[problem.at]!;
  const place = placeOf(action.source, 'action');
  const name = ({ ref, letters }: Action) => ref ?? `(${letters ?? '?'})`;
  switch (problem.kind) {
    case 'duplicate':
      return makeFinding('action-letter-duplicate', place, { action: name(action) });
    case 'order':
      return makeFinding('action-letter-order', place, {
        action: name(action),
        previous: name(actions[problem.after]!),
      });
    case 'gap': {
      const missing = problem.missing.map((index) => `${letterAt(index)})`).join(', ');
      return makeFinding('action-letter-missing', place, {
        what: `Before this action the letter ${missing} is missing.`,
      });
    }
    case 'none':
      return makeFinding('action-letter-missing', place, {
        what: 'This action has no letter, so nothing can refer to it.',
      });
  }
}
