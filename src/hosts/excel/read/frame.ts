import { quoteSheetName, type DateSystem, type DefinedName, type SheetSnapshot } from '../../../core';
import { HostError } from '../../hostError';
import { STATE_NAMESPACE } from '../statePart';

interface FrameProxies {
  readonly sheets: Excel.WorksheetCollection;
  readonly tables: Excel.TableCollection;
  readonly names: Excel.NamedItemCollection;
  readonly parts: Excel.CustomXmlPartScopedCollection;
  readonly firstOf2000: Excel.FunctionResult<number>;
}

/** What a workbook is made of, without its cells. */
export interface Frame {
  readonly dateSystem: DateSystem;
  readonly sheets: readonly SheetFrame[];
  readonly tables: readonly TableFrame[];
  /** The names of the whole workbook. */
  readonly names: readonly DefinedName[];
  /** The custom XML parts in the product's namespace. */
  readonly partIds: readonly string[];
}

export type SheetFrame = Pick<SheetSnapshot, 'name' | 'visibility' | 'isProtected'>;

export interface TableFrame {
  readonly name: string;
  readonly sheet: string;
  readonly hasHeaderRow: boolean;
  readonly hasTotalsRow: boolean;
}

const visibilities: Readonly<Record<string, SheetSnapshot['visibility']>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

/** 1 January 2000 in the two date systems: Excel has no property that tells which one a workbook is in. */
const dateSystems: Readonly<Record<number, DateSystem>> = { 36526: 1900, 35064: 1904 };

/** Names that Excel keeps for itself; files spell them with a prefix, as snapshots do. */
const printNames: Readonly<Record<string, string>> = {
  print_area: '_xlnm.Print_Area',
  print_titles: '_xlnm.Print_Titles',
};

export const NAME_PROPERTIES = 'items/name,items/formula,items/scope,items/visible';

/** Asks for everything that can be asked of a workbook of which nothing is known. */
export function queueFrame({ workbook }: Excel.RequestContext): FrameProxies {
  const { worksheets: sheets, tables, names } = workbook;
  const parts = workbook.customXmlParts.getByNamespace(STATE_NAMESPACE);
  const firstOf2000 = workbook.functions.date(2000, 1, 1);
  sheets.load('items/name,items/visibility,items/protection/protected');
  tables.load('items/name,items/showHeaders,items/showTotals,items/worksheet/name');
  names.load(NAME_PROPERTIES);
  parts.load('items/id');
  firstOf2000.load('value');
  return { sheets, tables, names, parts, firstOf2000 };
}

/** @throws HostError unexpected when the date system is neither of the two. */
export function readFrame({ sheets, tables, names, parts, firstOf2000 }: FrameProxies): Frame {
  const dateSystem = dateSystems[firstOf2000.value];
  if (!dateSystem) throw new HostError('unexpected', 'DATE');
  return {
    dateSystem,
    sheets: sheets.items.map(({ name, visibility, protection }) => ({
      name,
      visibility: visibilities[visibility] ?? 'visible',
      isProtected: protection.protected,
    })),
    tables: tables.items.map(({ name, worksheet, showHeaders, showTotals }) => ({
      name,
      sheet: worksheet.name,
      hasHeaderRow: showHeaders,
      hasTotalsRow: showTotals,
    })),
    names: readNames(names, null),
    partIds: parts.items.map(({ id }) => id),
  };
}

/** The names of one scope; a collection may list names of other scopes as well. */
export function readNames(names: Excel.NamedItemCollection, scope: string | null): DefinedName[] {
  return names.items
    .filter((name) => (name.scope === 'Workbook') === (scope === null))
    .map(({ name, formula, visible }) => {
      const reference = String(formula).replace(/^=/, '');
      const printName = printNames[name.toLowerCase()];
      if (printName === undefined || scope === null) return { name, reference, scope, isHidden: !visible };
      // Excel leaves out quotes that the name of a sheet can do without.
      const place = reference.slice(reference.lastIndexOf('!') + 1);
      return { name: printName, reference: `${quoteSheetName(scope)}!${place}`, scope, isHidden: !visible };
    });
}
