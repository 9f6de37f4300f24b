import { fieldCell, type Block } from '../read/block';
import { readActionRefs } from '../read/cells/actionRefs';
import { cellText } from '../read/cells/cellText';
import { readCount } from '../read/cells/counts';
import { readDate, type DateReading } from '../read/cells/dates';
import { readExpertOrigins } from '../read/cells/experts/expertOrigins';
import type { ExpertPeople } from '../read/cells/experts/expertTokens';
import { flattenText } from '../read/cells/foldText';
import { readMemberList } from '../read/cells/memberList';
import { activityStatuses, levels, modes, readWord } from '../read/cells/vocabulary';
import { readBlockRows } from '../read/dataRows';
import type { WorkshopField } from '../read/layouts/workshops';
import type { MemberDirectory } from '../read/members/memberDirectory';
import type { Activity } from './activity';
import { countFields } from './countFields';
import { evaluationReader } from './evaluationReader';

/**
 * The activities of the workshop sheets, in the order of sheets and rows.
 * @param people the experts of a register, who may be named in the column of experts.
 */
export function buildActivities(
  blocks: readonly Block[],
  directory: MemberDirectory,
  people: ExpertPeople,
): readonly Activity[] {
  return blocks.flatMap((block) => {
    const evaluationOf = evaluationReader(block);
    const { data } = readBlockRows(block);
    return data.map((row) => ({ ...buildActivity(block, row, directory, people), evaluation: evaluationOf(row) }));
  });
}

function buildActivity(
  block: Block,
  row: number,
  directory: MemberDirectory,
  people: ExpertPeople,
): Omit<Activity, 'evaluation'> {
  const cell = (field: WorkshopField) => fieldCell(block, row, field);
  const text = (field: WorkshopField) => cellText(cell(field));
  const system = block.workbook.dateSystem;
  const ownStart = readDate(cell('start'), system);
  const startField = ownStart.kind === 'blank' && block.columns['date'] !== undefined ? 'date' : 'start';
  const startReading = startField === 'start' ? ownStart : readDate(cell('date'), system);
  const endReading = readDate(cell('end'), system);
  const actionsText = text('planActions');
  return {
    number: flattenText(text('number')),
    title: flattenText(text('title')),
    start: startReading.kind === 'period' ? startReading.from : null,
    end: endOf(startReading, endReading),
    startReading,
    endReading,
    startField: block.columns['start'] === undefined && block.columns['date'] !== undefined ? 'date' : startField,
    mode: readWord(text('mode'), modes),
    level: readWord(text('level'), levels),
    status: readWord(text('status'), activityStatuses),
    counts: Object.fromEntries(countFields.map((field) => [field, readCount(cell(field))])) as Activity['counts'],
    experts: [...readExpertOrigins(text('experts'), directory, people)],
    asksForExperts: readExpertOrigins(text('expertsRequested'), directory).length > 0,
    names: [...readMemberList(membersText(block, row), directory)],
    actions: readActionRefs(actionsText),
    actionsText,
    listed: null,
    source: { block, row },
  };
}

/** The Members cell, with those below in which its list runs on. */
function membersText(block: Block, row: number): string {
  const rows = [row, ...(readBlockRows(block).runOns.get(row) ?? [])];
  return rows.map((one) => cellText(fieldCell(block, one, 'members'))).join('\n');
}

/** An end that lies before its start is treated as absent. */
function endOf(start: DateReading, end: DateReading): number | null {
  const isReversed = start.kind === 'period' && end.kind === 'period' && end.to < start.from;
  return (isReversed ? null : lastDay(end)) ?? lastDay(start);
}

function lastDay(reading: DateReading): number | null {
  return reading.kind === 'period' ? reading.to : null;
}
