import { fieldCell, type Block } from '../../read/block';
import { cellText } from '../../read/cells/cellText';
import { readPublishedFigure } from '../../read/cells/publishedFigure';
import type { Level } from '../../read/cells/vocabulary';
import { isBlankAt, readCell } from '../../workbook/readCell';
import type { Activity } from '../activity';
import { ActivityFinder } from '../activityFinder';
import { activityOfRow } from '../activityOfRow';
import type { PublishedName, PublishedRow, PublishedTable, PublishedTotal, TypedFigure } from './publishedTable';
import { answerCountNames, answerCounts, type AnswerCount } from './surveyCounts';
import type { ReplyList } from './surveyReply';
import { labelReader, surveyRows } from './surveyRows';

/** The field that holds each figure of a table about the survey. */
type FieldNames = readonly (readonly [field: string, name: PublishedName])[];

/** Below a list of replies the total of an answer stands in its own column, that of the replies under the Members. */
const belowReplies: FieldNames = [
  ['member', 'replies'],
  ...answerCountNames.flatMap((name): (readonly [string, PublishedName])[] => {
    const counted = answerCounts[name];
    return 'and' in counted ? [] : [[counted.any[0], name]];
  }),
];

/** The typed figures of the tables about the survey, and of the totals below the replies (definition: findings). */
export function buildPublishedTables(
  blocks: readonly Block[],
  lists: readonly ReplyList[],
  activities: readonly Activity[],
): readonly PublishedTable[] {
  const finder = new ActivityFinder(activities);
  const belowLists = lists.map(({ block, rows, activities: ofRows }): PublishedTable => ({
    ...{ block, question: null, rows, activities: ofRows, workshops: [] },
    totals: surveyRows(block).totals.map((row) => totalRow(block, row, belowReplies)),
  }));
  return [...belowLists, ...blocks.map((block) => buildTable(block, finder))];
}

function buildTable(block: Block, finder: ActivityFinder): PublishedTable {
  const { rows, totals } = surveyRows(block);
  const activityOf = activityOfRow(block, finder, rows);
  const question = questionOf(block);
  const names: FieldNames = [
    ...(['administrations', 'replies', 'replyRate', ...answerCountNames] as const).map((name) => [name, name] as const),
    ...(question === null ? [] : ([['yes', question] as const, ['no', 'no'] as const] as const)),
  ];
  const workshops = rows.map((row): PublishedRow => ({
    activity: activityOf(row),
    workshop: labelReader(block)(row),
    figures: figuresOf(block, row, names),
    source: { block, row },
  }));
  return {
    ...{ block, question, rows, workshops },
    activities: Int32Array.from(workshops, ({ activity }) => activity),
    totals: totals.map((row) => totalRow(block, row, names)),
  };
}

function totalRow(block: Block, row: number, names: FieldNames): PublishedTotal {
  return { level: levelIn(labelReader(block)(row)), figures: figuresOf(block, row, names), source: { block, row } };
}

/** "Sub-total of Regional Workshops" is of one level, "Total" of all. */
function levelIn(label: string): Level | null {
  const word = /sub-? ?regional|regional|national/i.exec(label)?.[0].toLowerCase();
  if (word === undefined) return null;
  return word === 'regional' || word === 'national' ? word : 'sub-regional';
}

function figuresOf(block: Block, row: number, names: FieldNames): readonly TypedFigure[] {
  return names.flatMap(([field, name]) => {
    const figure = readPublishedFigure(fieldCell(block, row, field), name === 'replyRate');
    return figure === null ? [] : [{ name, field, figure }];
  });
}

const questions: readonly (readonly [RegExp, AnswerCount])[] = [
  [/efficien/i, 'efficiency'],
  [/effect/i, 'effects'],
  [/project|moderni[sz]ation/i, 'projects'],
];

/** What Yes and No answer, by the lines above the header, else by the sheet's name. */
function questionOf({ workbook, sheet, firstRow, headerRows, firstColumn, lastColumn }: Block): AnswerCount | null {
  const lines: string[] = [];
  for (let row = firstRow; row < headerRows[0]!; row++) {
    for (let column = firstColumn; column <= lastColumn; column++) {
      if (!isBlankAt(sheet, row, column)) lines.push(cellText(readCell(workbook, sheet, row, column)));
    }
  }
  const questionIn = (text: string) => questions.find(([words]) => words.test(text))?.[1] ?? null;
  return questionIn(lines.join(' ')) ?? questionIn(sheet.name);
}
