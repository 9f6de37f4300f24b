import type { HeaderText, SheetHeaders } from './sheetHeaders';

/**
 * The cells of a header in two rows: "Women" under "Participants" is "Women Participants", else "Women". A group's text
 * reaches over the columns to its right that have none of their own, for not every host knows merged cells. Where the
 * lower row is empty, the upper cell is the header.
 */
export function joinHeader(headers: SheetHeaders, groupRow: number, row: number): HeaderText[] {
  const upper = new Map(headers.textsOf(groupRow).map((cell) => [cell.column, cell]));
  const lower = new Map(headers.textsOf(row).map((cell) => [cell.column, cell]));
  const joined: HeaderText[] = [];
  let group: HeaderText | null = null;
  const columns = [...new Set([...upper.keys(), ...lower.keys()])].sort((a, b) => a - b);
  for (const column of columns) {
    group = upper.get(column) ?? group;
    const below = lower.get(column);
    if (below) joined.push(group ? underGroup(group.header, below) : below);
    else if (group) joined.push(group);
  }
  return joined;
}

function underGroup(group: string, cell: HeaderText): HeaderText {
  const { header } = cell;
  const readings = [`${header} ${group}`, `${group} ${header}`, `${header} of ${group}`, header];
  return { ...cell, header: `${group} ${header}`, readings };
}
