import type { FiguresReport } from '../../../core';
import { figuresText, instrumentsText } from '../../words/copy';
import { memberList } from '../../words/memberList';
import { describeRows } from '../figureRows';
import type { BuildInstrumentView } from './instrumentView';

type ContactPoints = NonNullable<FiguresReport['contactPoints']>;
type Part = Pick<ContactPoints['bySubRegion'][number], 'members' | 'notReached' | 'withoutContactPoint'>;

const words = () => instrumentsText.contactPoints;

/** The Members by officer and sub-region: how many were not reached, and which have no contact point. No names of people. */
export const buildContactPointsView: BuildInstrumentView = (report, memberNames) => {
  const { contactPoints } = report;
  if (!contactPoints) return null;
  const { byOfficer, bySubRegion, leftOut } = contactPoints;
  const without = bySubRegion.flatMap(({ withoutContactPoint }) => withoutContactPoint);
  const all = bySubRegion.reduce((sum, { members }) => sum + members.length, 0);
  const used = bySubRegion.flatMap(({ evidence }) => evidence);
  return {
    title: words().title,
    headlines: [words().headline(all, without.length)],
    groups: [
      {
        title: instrumentsText.bySubRegion,
        facts: bySubRegion.map((one) => [one.subRegion ?? instrumentsText.notGiven, partWords(one)]),
      },
      { title: words().byOfficer, facts: byOfficer.map((one) => [officerWords(one), partWords(one)]) },
      {
        title: words().without,
        facts:
          without.length === 0 ? [] : [[instrumentsText.members(without.length), memberList(without, memberNames)]],
      },
    ],
    lists: [
      { title: figuresText.used(used.length), rows: describeRows(report, used) },
      { title: figuresText.leftOut(leftOut.length), rows: describeRows(report, leftOut) },
    ],
  };
};

/** What may be a person's name is not repeated: its cell stands for it. */
function officerWords({ role, officer }: ContactPoints['byOfficer'][number]): string {
  if (officer === null) return words().noOfficer;
  return role ?? words().officerAt(`${officer.sheet} ${officer.cell}`);
}

function partWords({ members, notReached, withoutContactPoint }: Part): string {
  return words().part(members.length, notReached.length, withoutContactPoint.length);
}
