import type { Finding } from '../findings/finding';
import type { AssignedMember, ContactPointFigures } from '../indicators/contactPointFigures';
import type { Model } from '../model/model';
import { placeOf } from '../model/source';
import { countFindingsAbout } from './findingsAboutMembers';
import { cellReport, leftOutReport, type Files } from './places';

/** The Members by officer and sub-region as plain data, without any name of a person: the JSON of `contactPoints`. */
export function contactPointsReport(
  { officers, bySubRegion, leftOut }: ContactPointFigures,
  model: Model,
  findings: readonly Finding[],
  files: Files,
) {
  const countFindings = countFindingsAbout(findings, model);
  const membersReport = (members: readonly AssignedMember[]) => ({
    members: codesOf(members),
    notReached: codesOf(members.filter(({ isReached }) => !isReached)),
    withoutContactPoint: codesOf(members.filter(({ hasContact }) => !hasContact)),
    /** Open findings that concern one of the Members. */
    findings: countFindings(members.map(({ member }) => member)),
    evidence: members.flatMap(({ source }) => (source === null ? [] : [cellReport(placeOf(source, 'member'), files)])),
  });
  return {
    byOfficer: officers.map(({ role, source, members }) => ({
      /** Null where the cell may hold a name: the officer is then known by the cell. */
      role,
      officer: source && cellReport(placeOf(source, 'responsibleOfficer'), files),
      ...membersReport(members),
    })),
    bySubRegion: bySubRegion.map(({ subRegion, members }) => ({ subRegion, ...membersReport(members) })),
    leftOut: leftOut.map((row) => leftOutReport(row, files)),
  };
}

function codesOf(members: readonly AssignedMember[]): readonly string[] {
  return members.map(({ member }) => member.code).sort();
}
