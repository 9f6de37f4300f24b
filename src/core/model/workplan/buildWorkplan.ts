import type { DayRange } from '../../workbook/calendar';
import { fieldCell, type Block } from '../../read/block';
import { readBullets } from '../../read/cells/bullets';
import { cellText } from '../../read/cells/cellText';
import { readPlannedWords } from '../../read/cells/plannedWords';
import { readSeeAlso } from '../../read/cells/seeAlso';
import type { MemberDirectory } from '../../read/members/memberDirectory';
import { readPlanRows } from '../../read/planRows';
import { readTerm } from '../../read/term';
import type { Action } from '../action';
import { buildPlan } from '../buildPlan';
import { mergePlanned } from './mergePlanned';
import type { Bullet, Workplan } from './workplan';

/** The annual work plans of one or more sheets as one; null when there is none. */
export function buildWorkplan(blocks: readonly Block[], directory: MemberDirectory): Workplan | null {
  const plan = buildPlan(blocks);
  if (plan === null) return null;
  const stated = blocks.map(readTerm);
  const bullets = blocks.flatMap((block, index) => {
    const actions = plan.actions.filter(({ source }) => source.block === block);
    const term = stated[index] ?? stated.find((one) => one !== null) ?? null;
    return readSheetBullets(block, actions, term, directory);
  });
  return { actions: plan.actions, headings: plan.headings, bullets, planned: mergePlanned(bullets) };
}

/** Bullets stand in the row of their action, several in a cell, or below it, one a row. */
function readSheetBullets(
  block: Block,
  actions: readonly Action[],
  term: DayRange | null,
  directory: MemberDirectory,
): Bullet[] {
  const byRow = new Map(actions.map((action) => [action.source.row, action]));
  let action: Action | undefined;
  return readPlanRows(block).flatMap(({ kind, row }) => {
    if (kind === 'action') action = byRow.get(row);
    if ((kind !== 'action' && kind !== 'runOn') || action === undefined) return [];
    const texts = readBullets(cellText(fieldCell(block, row, 'activities')));
    const of = { action, term, isAlone: texts.length === 1, source: { block, row } };
    return texts.map((text, index): Bullet => {
      const { words, seeAlso, written } = readSeeAlso(text);
      return { ...of, number: index + 1, text, ...readBullet(words, directory), seeAlso, seeAlsoText: written };
    });
  });
}

function readBullet(words: string, directory: MemberDirectory): Pick<Bullet, 'level' | 'topic' | 'names' | 'groups'> {
  const { level, topic, names, groups } = readPlannedWords(words, directory);
  return { level, topic, names: [...names], groups: [...groups] };
}
