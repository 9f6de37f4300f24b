import { MAX_ROW, type Span } from '../../../core';
import { mergeSpans } from '../mergeSpans';

interface OpenSpan {
  from: number;
  to: number;
}

/** Collects which rows of a sheet are hidden, from the rows that its XML names. */
export class HiddenRows {
  private readonly hidden: OpenSpan[] = [];
  private readonly shown: OpenSpan[] = [];

  add(row: number, isHidden: boolean): void {
    const spans = isHidden ? this.hidden : this.shown;
    const last = spans[spans.length - 1];
    if (last && row === last.to + 1) last.to = row;
    else spans.push({ from: row, to: row });
  }

  /** In order. @param hidesOthers whether the rows that the XML does not name are hidden too. */
  spans(hidesOthers: boolean): readonly Span[] {
    return hidesOthers ? without(mergeSpans(this.shown)) : mergeSpans(this.hidden);
  }
}

/** The rows of the grid outside spans in order. */
function without(spans: readonly Span[]): Span[] {
  const edges = [{ from: 0, to: 0 }, ...spans, { from: MAX_ROW + 1, to: MAX_ROW + 1 }];
  return edges.slice(1).flatMap(({ from }, index) => {
    const before = edges[index]!.to;
    return from > before + 1 ? { from: before + 1, to: from - 1 } : [];
  });
}
