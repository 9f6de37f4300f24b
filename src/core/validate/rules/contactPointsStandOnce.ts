import { makeFinding } from '../../findings/makeFinding';
import { placeOf, type Source } from '../../model/source';
import { membersAmong } from '../../read/cells/memberList';
import type { Member } from '../../read/members/member';
import { formatPlace } from '../formatPlace';
import { modelRule } from '../rule';

/** A Member stands in one row of the lists of contact points. */
export const contactPointsStandOnce = modelRule(['contact-point-duplicate'], ({ contactPoints }) => {
  const firsts = new Map<Member, Source>();
  return contactPoints.flatMap(({ names, source }) =>
    membersAmong(names).flatMap((member) => {
      const first = firsts.get(member);
      if (first === undefined) {
        firsts.set(member, source);
        return [];
      }
      const params = { member: member.name, first: formatPlace(first, 'member') };
      return [makeFinding('contact-point-duplicate', placeOf(source, 'member'), params)];
    }),
  );
});
