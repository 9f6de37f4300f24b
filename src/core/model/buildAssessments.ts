import { readAssessmentRows, type AssessmentRow } from '../read/assessment/assessmentRows';
import { readAssessmentTitle, readPeriod, type AssessmentTitle } from '../read/assessment/assessmentTitle';
import { fieldText } from '../read/assessment/fieldText';
import { fieldCell, type Block } from '../read/block';
import { readLevel } from '../read/cells/assessmentLevels';
import { readDate, type DateReading } from '../read/cells/dates';
import { flattenText } from '../read/cells/foldText';
import { readMemberList } from '../read/cells/memberList';
import type { Member } from '../read/members/member';
import type { MemberDirectory } from '../read/members/memberDirectory';
import { speakingRows } from '../read/speakingRows';
import { formatIsoDay, type DayRange } from '../workbook/calendar';
import type { AssessedIndicator, Assessment, Assessments } from './assessment';

/**
 * The gender assessments of the sheets, one an administration and date: what a row does not say of these stands above the
 * header or in the sheet's name. Null without a sheet.
 */
export function buildAssessments(blocks: readonly Block[], directory: MemberDirectory): Assessments | null {
  if (blocks.length === 0) return null;
  const groups = new Map<string, Assessment & { readonly indicators: AssessedIndicator[] }>();
  const unused: { indicator: AssessedIndicator; reason: string }[] = [];
  for (const block of blocks) {
    const title = readAssessmentTitle(block, directory);
    for (const indicator of indicatorsOf(block, directory)) {
      const of = belongsTo(indicator, title);
      if ('reason' in of) unused.push({ indicator, reason: of.reason });
      else {
        const key = `${of.member?.code ?? ''} ${of.period?.from ?? ''} ${of.period?.to ?? ''}`;
        const group = groups.get(key) ?? { ...of, indicators: [] };
        groups.set(key, group);
        group.indicators.push(indicator);
      }
    }
  }
  const endOf = ({ period }: Assessment) => period?.to ?? -Infinity;
  const list = [...groups.values()].sort((a, b) => (endOf(a) === endOf(b) ? 0 : endOf(a) - endOf(b)));
  return { list, unused };
}

type Belonging = { readonly member: Member | null; readonly period: DayRange | null } | { readonly reason: string };

function belongsTo({ names, date }: AssessedIndicator, title: AssessmentTitle): Belonging {
  const [name, ...more] = names;
  if (more.length > 0) return { reason: 'names more than one Member' };
  if (name?.kind === 'unknown') return { reason: `Member not recognised: ${name.text}` };
  if (name?.kind === 'other') return { reason: 'not a Member of the region' };
  if (date.kind === 'unreadable' || date.kind === 'ambiguous') return { reason: 'no readable date' };
  const period = date.kind === 'period' ? { from: date.from, to: date.to } : title.period;
  return { member: name?.member ?? title.member, period };
}

function indicatorsOf(block: Block, directory: MemberDirectory): readonly AssessedIndicator[] {
  const rows = readAssessmentRows(block);
  const numbers = rows.map(({ row }) => row);
  const memberRow = speakingRows(block, 'member', numbers);
  const dateRow = speakingRows(block, 'date', numbers);
  return rows.map((said): AssessedIndicator => {
    const { row } = said;
    return {
      indicator: flattenText(fieldText(block, row, 'indicator')),
      level: readLevel(fieldCell(block, row, 'level')),
      ...timelineOf(block, row),
      said,
      ...placeIn(said),
      names: readMemberList(fieldText(block, memberRow(row), 'member'), directory),
      date: dateOf(block, dateRow(row)),
      source: { block, row },
    };
  });
}

const NO_TIMELINE = /^(?:-+|n\/?a|n\.a\.?|nil|none)?$/i;

function timelineOf(block: Block, row: number): Pick<AssessedIndicator, 'timeline' | 'timelineDay'> {
  const cell = fieldCell(block, row, 'timeline');
  if (cell.kind === 'date') {
    const date = readDate(cell, block.workbook.dateSystem);
    if (date.kind === 'period') return { timeline: formatIsoDay(date.from), timelineDay: date.from };
  }
  const text = flattenText(fieldText(block, row, 'timeline'));
  return { timeline: NO_TIMELINE.test(text) ? '' : text, timelineDay: null };
}

/** A key element says its principle; where both are said and differ, neither counts. */
function placeIn({ principle, keyElement }: AssessmentRow): Pick<AssessedIndicator, 'principle' | 'keyElement'> {
  const nowhere = { principle: null, keyElement: null };
  if (principle?.reading.kind === 'unknown' || keyElement?.reading.kind === 'misplaced') return nowhere;
  const number = principle?.reading.kind === 'known' ? principle.reading.principle.number : null;
  if (keyElement?.reading.kind !== 'known') return { principle: number, keyElement: null };
  const { element } = keyElement.reading;
  return { principle: element.principle, keyElement: element };
}

/** A year will do for a date here. */
function dateOf(block: Block, row: number): DateReading {
  const cell = fieldCell(block, row, 'date');
  const text = cell.kind === 'number' || cell.kind === 'text' ? fieldText(block, row, 'date') : '';
  const year = /^(?:FY ?)?(?:19|20)\d\d(?: ?[/-] ?(?:20)?\d\d)?$/i.test(text) ? readPeriod(text) : null;
  return year === null ? readDate(cell, block.workbook.dateSystem) : { kind: 'period', ...year };
}
