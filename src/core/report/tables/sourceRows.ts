import type { Place } from '../../findings/finding';
import type { Action } from '../../model/action';
import type { Activity } from '../../model/activity';
import type { StatusMark } from '../../model/memberStatus';
import type { Model } from '../../model/model';
import type { Output } from '../../model/publications/output';
import type { Source } from '../../model/source';
import type { SurveyReply } from '../../model/survey/surveyReply';
import type { Block } from '../../read/block';

/** What stands in a row that a figure was made from; of a Member status sheet, in one of its cells. */
export type SourceRow =
  | { readonly kind: 'activity'; readonly activity: Activity }
  | { readonly kind: 'output'; readonly output: Output }
  | { readonly kind: 'marks'; readonly marks: readonly StatusMark[] }
  | { readonly kind: 'reply'; readonly reply: SurveyReply; readonly activity: Activity | null }
  | { readonly kind: 'action'; readonly action: Action };

interface Entry {
  readonly block: Block;
  /** Null for the whole row. */
  readonly column: number | null;
  readonly row: SourceRow;
}

/** Finds again what the place of a figure's evidence speaks of. */
export class SourceRows {
  private readonly entries = new Map<string, Entry[]>();

  constructor({ activities, outputs, memberStatus, plan, replyLists }: Model) {
    for (const activity of activities) this.keep(activity.source, { kind: 'activity', activity });
    for (const output of outputs) this.keep(output.source, { kind: 'output', output });
    for (const action of plan?.actions ?? []) this.keep(action.source, { kind: 'action', action });
    for (const reply of replyLists.flatMap(({ replies }) => replies)) {
      this.keep(reply.source, { kind: 'reply', reply, activity: activities[reply.activity] ?? null });
    }
    for (const { block, column, marks } of memberStatus) {
      for (const row of new Set(marks.map((mark) => mark.row))) {
        const ofCell = marks.filter((mark) => mark.row === row);
        this.keep({ block, row }, { kind: 'marks', marks: ofCell }, column);
      }
    }
  }

  /** Null for a place that no row of the model stands at. */
  at({ workbook, sheet, range }: Place): SourceRow | null {
    const { top, left } = range;
    const found = (this.entries.get(keyOf(workbook, sheet, top)) ?? []).find(
      ({ block, column }) =>
        (column === null || column === left) && left >= block.firstColumn && left <= block.lastColumn,
    );
    return found?.row ?? null;
  }

  private keep({ block, row: at }: Source, row: SourceRow, column: number | null = null): void {
    const key = keyOf(block.workbookIndex, block.sheet.name, at);
    const entry: Entry = { block, column, row };
    const present = this.entries.get(key);
    if (present) present.push(entry);
    else this.entries.set(key, [entry]);
  }
}

function keyOf(workbook: number, sheet: string, row: number): string {
  return `${workbook} ${row} ${sheet}`;
}
