import { makeFinding } from '../../findings/makeFinding';
import { formatRange } from '../../workbook/address';
import { modelRule } from '../rule';

/** A Member asks for a topic once in a fiscal year. */
export const needsStandOnce = modelRule(['need-duplicate'], ({ needs }) =>
  (needs?.needs ?? []).flatMap(({ member, topic, entries: [first, ...later] }) => {
    const { sheet, range } = first!.place;
    const params = { member: member.name, topic, first: `${sheet} ${formatRange(range)}` };
    return later.map(({ place }) => makeFinding('need-duplicate', place, params));
  }),
);
