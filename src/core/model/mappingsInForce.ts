import { mappingsOf, type SheetMapping } from '../read/sheetMapping';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { State } from './state';

/**
 * What the user says of the sheets of workbooks read together: what is given now, and of the other sheets what their own
 * workbook keeps (definition: workbook 2.7). `states` has the state of each workbook.
 */
export function mappingsInForce(
  workbooks: readonly WorkbookSnapshot[],
  states: readonly State[],
  given: readonly SheetMapping[],
): readonly SheetMapping[] {
  const kept = workbooks.flatMap(({ file }, index) =>
    states[index]!.mappings.filter(({ sheet }) => mappingsOf(given, file, sheet).length === 0).map((mapping) => ({
      ...mapping,
      file,
    })),
  );
  return [...given, ...kept];
}
