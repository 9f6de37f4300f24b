import { makeFinding } from '../../findings/makeFinding';
import { placeOf } from '../../model/source';
import { formatRange } from '../../workbook/address';
import { modelRule } from '../rule';

/** An administration replies once about a workshop. A workshop that is not known has its own finding. */
export const repliesStandOnce = modelRule(['reply-duplicate'], ({ survey, blocks }) => {
  const hasWorkshops = blocks.some(({ role }) => role === 'workshops');
  return (survey?.workshops ?? []).flatMap(({ activity, respondents }) => {
    if (activity === null && hasWorkshops) return [];
    return respondents.flatMap(({ replies: [first, ...later] }) => {
      const { sheet, range } = placeOf(first!.source, 'member');
      return later.map(({ source }) =>
        makeFinding('reply-duplicate', placeOf(source, 'member'), { first: `${sheet} ${formatRange(range)}` }),
      );
    });
  });
});
