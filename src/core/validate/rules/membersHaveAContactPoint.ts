import type { Finding } from '../../findings/finding';
import { makeFinding } from '../../findings/makeFinding';
import type { Model } from '../../model/model';
import { placeOf } from '../../model/source';
import { membersAmong } from '../../read/cells/memberList';
import { headerPlace } from '../headerPlace';
import { modelRule } from '../rule';

/** Every Member of the region has a contact point, where the workbook lists them. */
export const membersHaveAContactPoint = modelRule(['contact-point-missing'], (model) => [
  ...model.contactPoints
    .filter(({ hasContact }) => !hasContact)
    .flatMap(({ names, source }) => {
      const members = membersAmong(names).map(({ name }) => name);
      const what = `No contact point is given for ${members.join(', ')}.`;
      return members.length === 0 ? [] : [makeFinding('contact-point-missing', placeOf(source, 'contact'), { what })];
    }),
  ...membersWithoutRow(model),
]);

/**
 * One finding for all: they stand in no cell. As many as there are rows of a Member that is not known or listed before are
 * left to the findings of these rows.
 */
function membersWithoutRow({ blocks, contactPoints, directory, asOf }: Model): readonly Finding[] {
  const block = blocks.find(({ role, columns }) => role === 'contactPoints' && columns['member'] !== undefined);
  const named = contactPoints.flatMap(({ names }) => names);
  const listed = new Set(membersAmong(named));
  const others = directory.membersOn(asOf).filter((member) => !listed.has(member));
  if (!block || others.length <= named.length - listed.size) return [];
  const what = `Members of the region that stand in no row of this list: ${others.map(({ name }) => name).join(', ')}.`;
  return [makeFinding('contact-point-missing', headerPlace(block, block.columns['member']!), { what })];
}
