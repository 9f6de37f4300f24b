import type { Figures } from '../../indicators/figures';
import type { Model } from '../../model/model';
import { fieldCell, type Block } from '../../read/block';
import { cellText } from '../../read/cells/cellText';
import { foldText } from '../../read/cells/foldText';
import { membersAmong, readMemberList } from '../../read/cells/memberList';
import { readBlockRows } from '../../read/dataRows';
import { digestText } from '../../workbook/digest';
import { readOwnedNames, type OwnedRole } from '../ownedNames';
import type { BlockRow } from '../writeBlock';
import { memberColumns, type MemberRow } from './memberColumns';
import type { OwnedColumn } from './ownedColumn';
import { planColumns, type PlanRow } from './planColumns';
import { surveyColumns } from './surveyColumns';
import { workshopColumns, type WorkshopRow } from './workshopColumns';

/** What is written beside a block: its rows and its columns. */
export interface RoleColumns {
  readonly rows: readonly BlockRow[];
  readonly columns: readonly OwnedColumn<never>[];
}

type BuildColumns = (block: Block, model: Model, figures: Figures) => RoleColumns;

/** The roles that get owned columns. */
export const roleColumns: Readonly<Record<OwnedRole, BuildColumns>> = {
  plan: (block, model, figures) => {
    const actions = (model.plan?.actions ?? []).filter((action) => action.source.block === block);
    const keys = uniqueKeys(actions.map(({ ref, text }) => ref ?? text));
    const rows = actions.map((action, index): BlockRow => {
      const row: Omit<PlanRow, 'columnOf'> = {
        row: action.source.row,
        figures: figures.indicators.filter((figure) => figure.action === action),
        isUponRequest: action.isUponRequest,
        asOf: model.asOf,
      };
      return { row: row.row, key: keys[index]!, write: (column, columnOf) => write(column, { ...row, columnOf }) };
    });
    return { rows, columns: planColumns };
  },
  workshops: (block, model, figures) => {
    const ofBlock = figures.workshops.filter(({ activity }) => activity.source.block === block);
    const keys = uniqueKeys(ofBlock.map(({ activity }) => `${activity.start ?? ''} ${foldText(activity.title)}`));
    const rows = ofBlock.map((figure, index): BlockRow => {
      const { activity } = figure;
      const survey = figures.survey?.workshops.find(({ workshop }) => workshop.activity === activity) ?? null;
      const row: Omit<WorkshopRow, 'columnOf'> = {
        row: activity.source.row,
        figure,
        survey,
        settings: model.settings,
      };
      return { row: row.row, key: keys[index]!, write: (column, columnOf) => write(column, { ...row, columnOf }) };
    });
    const hasSurvey = figures.survey !== null || keepsSurveyColumns(block);
    return { rows, columns: [...workshopColumns(model.settings), ...(hasSurvey ? surveyColumns : [])] };
  },
  members: buildMemberColumns,
  memberStatus: buildMemberColumns,
};

/** Once written they are emptied, not left with what replies said that are gone. */
function keepsSurveyColumns({ workbook }: Block): boolean {
  const ids = surveyColumns.map(({ id }) => id.toLowerCase());
  return readOwnedNames(workbook).some(({ column }) => ids.includes(column.toLowerCase()));
}

function buildMemberColumns(block: Block, model: Model, figures: Figures): RoleColumns {
  const data = readBlockRows(block).data;
  const names = data.map((row) => cellText(fieldCell(block, row, 'member')));
  const keys = uniqueKeys(names.map(foldText));
  const rows = data.map((row, index): BlockRow => {
    const given: MemberRow = { attendance: attendanceOf(names[index]!, model, figures) };
    return { row, key: keys[index]!, write: (column) => write(column, given) };
  });
  return { rows, columns: memberColumns };
}

/** Without a workshops sheet nothing is known; a Member of whom no held workshop tells took part in none. */
function attendanceOf(text: string, model: Model, { participation }: Figures): MemberRow['attendance'] {
  const named = readMemberList(text, model.directory);
  const [member, ...more] = membersAmong(named);
  const hasWorkshops = model.blocks.some(({ role }) => role === 'workshops');
  if (member === undefined || more.length > 0 || named.length > 1 || !hasWorkshops) return null;
  const found = participation.byMember.find((one) => one.member === member);
  return found ?? { workshops: 0, last: null, actions: [] };
}

function write<Row>(column: OwnedColumn<never>, row: Row) {
  return (column as unknown as OwnedColumn<Row>).write(row);
}

/** Rows that say the same are told apart by their order. */
function uniqueKeys(texts: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return texts.map((text) => {
    const times = seen.get(text) ?? 0;
    seen.set(text, times + 1);
    return digestText(times === 0 ? text : `${text} #${times}`);
  });
}
