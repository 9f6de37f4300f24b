import { makeFinding } from '../../findings/makeFinding';
import { listMemberEntities } from '../../model/memberEntities';
import { placeOf } from '../../model/source';
import { formatPlace } from '../formatPlace';
import { modelRule } from '../rule';

/** A Member has one regional entity of a kind at a time, unless each has a name. */
export const entitiesStandOnce = modelRule(['entity-duplicate'], ({ regionalEntities }) =>
  listMemberEntities(regionalEntities)
    .repeats.filter(({ entity, of }) => entity.entity !== of.entity)
    .map(({ entity: { kind, member, entity }, of }) =>
      makeFinding('entity-duplicate', placeOf(entity.source, 'member'), {
        kind,
        member: member.name,
        first: formatPlace(of.entity.source, 'member'),
      }),
    ),
);
