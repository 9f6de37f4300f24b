import type { AssignedMember, OfficerFigure } from '../../../indicators/contactPointFigures';
import { placeOf } from '../../../model/source';
import { subRegions, type SubRegion } from '../../../read/members/member';
import { formatRange } from '../../../workbook/address';
import { countFindingsAbout } from '../../findingsAboutMembers';
import { buildTable } from '../buildTable';
import { subRegionLabel } from '../subRegionLabel';
import { numberCell, textCell } from '../summaryCells';
import type { SummaryInput } from '../summaryInput';
import type { SummaryPart } from '../summarySheet';

interface OfficerRow {
  readonly officer: string;
  readonly subRegion: SubRegion | null;
  readonly members: readonly AssignedMember[];
}

/** The Members by who at the office looks after them, with those not reached; nothing without contact points. */
export function buildOfficers({ figures, findings, model }: SummaryInput): readonly SummaryPart[] {
  const { contactPoints, participation } = figures;
  if (contactPoints === null) return [];
  const countFindings = countFindingsAbout(findings, model);
  const absent = (members: readonly AssignedMember[]) => members.filter(({ isReached }) => !isReached);
  return [
    buildTable<OfficerRow>({
      id: 'officers',
      heading: 'Members not reached, and findings, by responsible officer',
      columns: [
        { id: 'officer', header: 'Officer', width: 28, write: ({ officer }) => textCell(officer) },
        { id: 'subRegion', header: 'Sub-region', width: 26, write: (row) => textCell(subRegionLabel(row.subRegion)) },
        { id: 'members', header: 'Members', width: 10, write: ({ members }) => membersCell(members) },
        { id: 'notReached', header: 'Not reached', width: 12, write: ({ members }) => membersCell(absent(members)) },
        {
          id: 'names',
          header: 'Members not reached',
          width: 40,
          write: ({ members }) =>
            textCell(
              absent(members)
                .map(({ member }) => member.name)
                .join(', '),
            ),
        },
        {
          id: 'findings',
          header: 'Open findings',
          width: 11,
          write: ({ members }) => numberCell(countFindings(members.map(({ member }) => member))),
        },
      ],
      rows: contactPoints.officers.flatMap(rowsOf),
      remarks: [
        ...(participation.held === 0 ? ['No workshop counts yet, so no Member is reached.'] : []),
        'A finding that concerns Members of several rows is counted in each.',
      ],
      whenEmpty: 'The list of contact points names no Member of the region.',
    }),
  ];
}

/** An officer of several sub-regions has a row for each. */
function rowsOf(figure: OfficerFigure): readonly OfficerRow[] {
  return [...subRegions, null]
    .map((subRegion) => ({
      officer: officerWords(figure),
      subRegion,
      members: figure.members.filter((one) => one.subRegion === subRegion),
    }))
    .filter(({ members }) => members.length > 0);
}

/** What may be a person's name is not repeated: its cell stands for it. */
function officerWords({ role, source }: OfficerFigure): string {
  if (source === null) return 'No officer given';
  const { sheet, range } = placeOf(source, 'responsibleOfficer');
  return role ?? `Officer in ${sheet} ${formatRange(range)}`;
}

function membersCell(members: readonly AssignedMember[]) {
  const places = members.flatMap(({ source }) => (source === null ? [] : [placeOf(source, 'member')]));
  return numberCell(members.length, places);
}
