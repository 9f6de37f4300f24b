import { wordOf } from '../model/activity';
import type { Model } from '../model/model';
import type { PublishedRow, PublishedTable, PublishedTotal, TypedFigure } from '../model/survey/publishedTable';
import type { Source } from '../model/source';
import { groupReplies, type SurveyedWorkshop } from '../model/survey/survey';
import type { ReplyList } from '../model/survey/surveyReply';
import { foldText } from '../read/cells/foldText';

/** Typed figures with the replies they should be made of. */
export interface PublishedScope {
  readonly table: PublishedTable;
  readonly source: Source;
  readonly figures: readonly TypedFigure[];
  /** What they may be meant to count, the likeliest last; none where no sheet holds the replies. */
  readonly choices: Iterable<readonly SurveyedWorkshop[]>;
  /** Of a total in a table: the rows it adds up. */
  readonly parts: readonly PublishedScope[];
}

/** Of a row of a table. */
interface RowScope extends PublishedScope {
  readonly choices: readonly (readonly SurveyedWorkshop[])[];
}

/** The rows and totals of a table, each with the replies it speaks of (definition: domain 1.7). */
export function publishedScopes(table: PublishedTable, model: Model): readonly PublishedScope[] {
  const list = model.replyLists.find(({ block }) => block === table.block);
  if (list) return table.totals.map((total, index) => belowReplies(total, index, table, list, model));
  const surveyed = table.workshops.map((row) => surveyedIn(row, model));
  const isOfSurvey = surveyed.some((workshop) => workshop !== null);
  const rows = table.workshops.map((row, index): RowScope => {
    const workshop = surveyed[index]!;
    const unreplied = isOfSurvey && row.activity >= 0 ? [[]] : [];
    return { ...row, table, choices: workshop ? [[workshop]] : unreplied, parts: [] };
  });
  return [...rows, ...table.totals.map((total) => totalScope(total, table, rows, model))];
}

/** A total below replies counts all above it, or those since the total before; of one level where it names one. */
function belowReplies(
  total: PublishedTotal,
  index: number,
  table: PublishedTable,
  list: ReplyList,
  model: Model,
): PublishedScope {
  const before = table.totals[index - 1]?.source.row ?? 0;
  const between = (from: number) => {
    const replies = list.replies.filter(({ source: { row } }) => row > from && row < total.source.row);
    return replies.length === 0 ? [] : ofLevel(groupReplies([{ ...list, replies }], model.activities).workshops, total);
  };
  return { ...total, table, choices: lazily(before === 0 ? [0] : [before, 0], between), parts: [] };
}

/** What is made of each when it is first asked for: with many totals, all above each would be most of the work. */
function lazily<From, To>(all: readonly From[], make: (from: From) => readonly To[]): Iterable<To> {
  const made = new Map<From, readonly To[]>();
  return {
    *[Symbol.iterator]() {
      for (const from of all) {
        const known = made.get(from) ?? make(from);
        made.set(from, known);
        yield* known;
      }
    },
  };
}

/** Those a total speaks of, as the one choice; none where it names a level and not every workshop has one. */
function ofLevel(
  workshops: readonly SurveyedWorkshop[],
  { level }: PublishedTotal,
): readonly (readonly SurveyedWorkshop[])[] {
  if (level === null) return [workshops];
  const levels = workshops.map(({ activity }) => activity && wordOf(activity.level));
  return levels.includes(null) ? [] : [workshops.filter((_, index) => levels[index] === level)];
}

function totalScope(
  total: PublishedTotal,
  table: PublishedTable,
  rows: readonly RowScope[],
  model: Model,
): PublishedScope {
  const levels = table.workshops.map(({ activity }) => wordOf(model.activities[activity]?.level ?? { kind: 'blank' }));
  const isSplit = total.level === null || !levels.includes(null);
  const parts = isSplit ? rows.filter((_, index) => total.level === null || levels[index] === total.level) : [];
  const all = rows.length === 0 ? (model.survey?.workshops ?? []) : rows.flatMap(({ choices }) => choices[0] ?? []);
  const isWhole = rows.every(({ choices }) => choices.length > 0) && model.survey !== null;
  return { ...total, table, choices: isWhole ? ofLevel(all, total) : [], parts };
}

function surveyedIn(
  { activity: index, workshop }: PublishedRow,
  { survey, activities }: Model,
): SurveyedWorkshop | null {
  const activity = activities[index] ?? null;
  const isMeant = (one: SurveyedWorkshop) =>
    activity === null ? one.activity === null && foldText(one.title) === foldText(workshop) : one.activity === activity;
  return survey?.workshops.find(isMeant) ?? null;
}
