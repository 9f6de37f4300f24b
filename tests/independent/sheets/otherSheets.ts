import type { PlainCell } from '../../support/snapshotFrom';
import type { TableMember } from '../plainFigures/memberTable';
import type { OfficePerson, OfficeWorkshop, OutputSheet, PersonSheet, StatusSheet } from '../office';

/** A participant a row; the start tells workshops of one title apart. */
export function personSheet(sheet: PersonSheet, workshops: readonly OfficeWorkshop[]): PlainCell[][] {
  const columns = (
    [
      ['title', 'Salutation'],
      ['gender', 'Gender'],
      ['role', 'Role'],
      ['rating', 'Rating'],
    ] as const
  ).filter(([column]) => !sheet.without.includes(column));
  return [
    ['Workshop attended', 'Workshop date', 'Name of participant', 'Member', ...columns.map(([, header]) => header)],
    ...sheet.people.map((person) => [
      ...workshopNamed(person, workshops),
      person.name,
      person.member.cell,
      ...columns.map(([column]) => person[column].cell),
    ]),
  ];
}

function workshopNamed(
  { workshop: index, isByNumber }: OfficePerson,
  workshops: readonly OfficeWorkshop[],
): PlainCell[] {
  if (index === null) return ['A workshop of another office', null];
  const { number, title, start } = workshops[index]!;
  if (isByNumber && number.means !== null) return [number.cell, null];
  return [title, start.means === null ? null : { date: start.means }];
}

/** The office's own list of Members. */
export function membersSheet(region: readonly TableMember[]): PlainCell[][] {
  return [
    ['Member', 'Sub-region', 'Code', 'Accession'],
    ...region.map(({ code, subRegion, accession, spellings }) => [
      spellings[0]!,
      subRegion,
      code,
      accession === null ? null : { date: accession },
    ]),
  ];
}

/** A Member a row, an instrument a column. */
export function statusSheet({ instruments, rows }: StatusSheet): PlainCell[][] {
  return [
    ['Member', ...instruments.map(({ header }) => header)],
    ...rows.map(({ member, answers }) => [member.cell, ...answers.map(({ cell }) => cell)]),
  ];
}

/** A thing delivered a row. */
export function outputSheet({ without, outputs }: OutputSheet): PlainCell[][] {
  const columns = (
    [
      ['planActions', 'Plan action'],
      ['quantity', 'Quantity'],
      ['requested', 'Requested'],
      ['met', 'Requests met'],
    ] as const
  ).filter(([column]) => !without.includes(column));
  return [
    ['Date delivered', 'Type of output', 'Description', ...columns.map(([, header]) => header)],
    ...outputs.map((output) => [
      output.date.cell,
      output.type.cell,
      'A thing delivered',
      ...columns.map(([column]) => output[column].cell),
    ]),
  ];
}
