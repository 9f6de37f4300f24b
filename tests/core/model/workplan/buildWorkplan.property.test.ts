import fc from 'fast-check';
import { topicNames } from '../../../../src/core/read/cells/topicNames';
import { regionMembers } from '../../../../src/core/read/members/regionMembers';
import { modelFrom } from '../../../support/ruleHarness';
import { workplanAlone } from '../../../support/workplanSheet';

/** How a bullet begins, the level that means, and whether each Member named is an activity of its own. */
const starts = [
  ['Conduct national workshops on', 'national', true],
  ['Organize a mission on', 'mission', true],
  ['Hold a sub-regional seminar on', 'sub-regional', false],
  ['Organise the regional workshop on', 'regional', false],
  ['Organize a regional accreditation workshop on', 'accreditation', false],
  ['Convene a meeting on', 'meeting', false],
] as const;

const bullets = fc.record({
  start: fc.constantFrom(...starts),
  topic: fc.constantFrom(...topicNames.map(([name]) => name!)),
  members: fc.uniqueArray(fc.constantFrom(...regionMembers), { maxLength: 4 }),
  refs: fc.uniqueArray(fc.constantFrom('1-(b)', '1-(c)', '2-(a)', '2-(b)'), { maxLength: 3 }),
  mark: fc.constantFrom('\u27a4 ', '\u2022 ', '- '),
});

test('level, topic, Members and references of any bullet are read as they were written', () => {
  fc.assert(
    fc.property(fc.array(bullets, { minLength: 1, maxLength: 5 }), (given) => {
      const B4 = given
        .map(({ start: [words], topic, members, refs, mark }) => {
          const names = members.map(({ name }) => name);
          const who = names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}` : names.join();
          const seeAlso = refs.length > 0 ? ` (See also ${refs.join(', ')})` : '';
          return `${mark}${words} ${topic}${who === '' ? '' : ` for ${who}`}${seeAlso}`;
        })
        .join('\n');
      const { bullets: read, planned } = modelFrom(workplanAlone({ B4, B5: null, B6: null, B8: null })).workplan!;
      const inCell = read.filter(({ source }) => source.row === 4);
      expect(
        inCell.map(({ level, topic, names, seeAlso }) => ({
          ...{ level, topic, refs: seeAlso.refs },
          members: names.map((name) => (name.kind === 'member' ? name.member.code : name.text)),
        })),
      ).toEqual(
        given.map(({ start: [, level], topic, members, refs }) => ({
          ...{ level, topic, refs },
          members: members.map(({ code }) => code),
        })),
      );
      const most = given.map(({ start: [, , isEach], members }) => (isEach ? Math.max(1, members.length) : 1));
      const ofCell = planned.filter(({ bullets: of }) => of[0]!.source.row === 4);
      expect(ofCell.length).toBeLessThanOrEqual(most.reduce((sum, count) => sum + count, 0));
      expect(new Set(planned.map(({ key }) => key)).size).toBe(planned.length);
    }),
  );
});
