import type { Office, OfficeOutput, OutputColumn } from '../office';
import { isWithin } from './calendar';
import type { Question } from './value';

/** Some outputs sheet has the column. */
export function hasOutputColumn(office: Office, column: OutputColumn): boolean {
  return office.outputs.some(({ without }) => !without.includes(column));
}

interface PlacedOutput {
  readonly output: OfficeOutput;
  readonly row: string;
}

/** What was delivered on the days asked about, and by the as-of date. */
export function outputsDated({ office, days, asOf }: Question): readonly PlacedOutput[] {
  return office.outputs
    .flatMap(({ outputs }, sheet) =>
      outputs.map((output, index) => ({ output, row: `Outputs ${sheet + 1}!${index + 2}` })),
    )
    .filter(({ output: { date } }) => date.means !== null && isWithin(date.means, days) && date.means <= asOf);
}

export function rowsOfOutputs(outputs: readonly PlacedOutput[]): string[] {
  return outputs.map(({ row }) => row);
}
