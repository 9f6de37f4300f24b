import fc from 'fast-check';
import { memberTable, type TableMember } from '../plainFigures/memberTable';

/** A list of an office's own: some Members in another sub-region, some that joined on a day around the term. */
export const randomRegion = (day: fc.Arbitrary<string>): fc.Arbitrary<readonly TableMember[]> =>
  fc.tuple(
    ...memberTable.map((member) =>
      fc.oneof(
        { weight: 4, arbitrary: fc.constant(member) },
        {
          weight: 1,
          arbitrary: fc.constantFrom('ECWA', 'PI', 'SA', 'SEA').map((subRegion) => ({ ...member, subRegion })),
        },
        { weight: 1, arbitrary: day.map((accession) => ({ ...member, accession })) },
      ),
    ),
  );
