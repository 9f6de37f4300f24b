import { genderRecordedOf, participantsOf } from '../../model/attendance';
import { placeOf } from '../../model/source';
import { sumGender } from '../gender/gender';
import { hasAttendance, hasSheet, heldInRange, NO_WORKSHOPS } from './activitiesInRange';
import { measured, noData, type Measure } from './measure';

/** Women among the participations of all held workshops that record gender, linked or not (definition: domain 1.6). */
export const womenShare: Measure = (request) => {
  const { model } = request;
  if (!hasSheet(model, 'workshops')) return noData(NO_WORKSHOPS);
  if (!hasAttendance(model, 'women')) return noData('No workshops sheet has a column for women.');
  const { held, leftOut } = heldInRange(request);
  const sum = sumGender(held, model.settings);
  const rows = [...leftOut, ...sum.leftOut];
  if (sum.participants === 0) return noData('No held workshop records gender.', rows);
  const least = model.settings.genderRecordedFrom;
  const partial = sum.counted.filter((one) => (genderRecordedOf(one) ?? 0) < (participantsOf(one) ?? 0) * least);
  return measured({
    numerator: sum.women,
    denominator: sum.participants,
    evidence: sum.counted.map(({ source }) => placeOf(source, 'women')),
    leftOut: rows,
    caveats: [
      ...(sum.leftOut.length > 0 ? [`${sum.leftOut.length} held workshop(s) without usable gender data left out`] : []),
      ...(partial.length > 0
        ? [
            `${partial.length} workshop(s) with gender recorded for under ${Math.round(least * 100)}% of their participants`,
          ]
        : []),
    ],
  });
};
