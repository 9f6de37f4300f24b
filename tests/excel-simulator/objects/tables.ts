import { isInside, type Range } from '../../../src/core';
import { valueCell } from '../model/cell';
import type { SheetModel } from '../model/sheetModel';
import { shiftSheet } from '../model/shiftSheet';
import { freeName, type TableModel } from '../model/tableModel';
import type { WorkbookModel } from '../model/workbookModel';
import { SimError } from '../simError';
import { rangeObject } from './range';
import { rangeArgument } from './rangeArgument';
import { checkSheetAccess } from './sheetAccess';
import { booleanArgument, numberArgument, textArgument, type SimObject } from './simObject';
import { worksheetObject } from './worksheet';

export function tablesObject(workbook: WorkbookModel, sheets: readonly SheetModel[]): SimObject {
  const all = () => sheets.flatMap((sheet) => sheet.tables);
  const find = (key: unknown) => {
    const table = all().find(({ id, name }) => id === key || name.toLowerCase() === String(key).toLowerCase());
    return table ? tableObject(workbook, table) : null;
  };
  return {
    type: 'TableCollection',
    items: () => all().map((table) => tableObject(workbook, table)),
    item: find,
    readers: ['GetItemOrNullObject'],
    methods: {
      GetItemOrNullObject: find,
      Add: (range, hasHeaders) => {
        const location = 'TableCollection.add';
        const [sheet] = sheets;
        if (!sheet || sheets.length > 1 || hasHeaders !== true) throw new SimError('NotImplemented', location);
        checkSheetAccess(sheet, location);
        return tableObject(workbook, addTable(workbook, sheet, rangeArgument(range, sheet, location)));
      },
    },
  };
}

/** A table takes its columns' names from its first row; an empty or repeated header gets a name of its own. */
function addTable(workbook: WorkbookModel, sheet: SheetModel, range: Range): TableModel {
  sheet.checkTablePlace(range, null, 'TableCollection.add');
  const id = workbook.newTableId();
  const table: TableModel = {
    ...{ id, sheet, name: `Table${id}`, range, hasHeaderRow: true, hasTotalsRow: false, columns: [], style: '' },
  };
  sheet.tables.push(table);
  for (let column = range.left; column <= range.right; column++) addColumn(table, column, null);
  return table;
}

function tableObject(workbook: WorkbookModel, table: TableModel): SimObject {
  const { sheet } = table;
  return {
    type: 'Table',
    ids: () => ({ Id: table.id }),
    checkAccess: (location) => checkSheetAccess(sheet, location),
    scalars: {
      Id: () => table.id,
      Name: () => table.name,
      ShowHeaders: () => table.hasHeaderRow,
      ShowTotals: () => table.hasTotalsRow,
    },
    setters: {
      Name: (value) => {
        const name = textArgument(value, 'Table.name');
        const taken = [...workbook.sheets.flatMap(({ tables }) => tables), ...workbook.names];
        const isTaken = taken.some((other) => other !== table && other.name.toLowerCase() === name.toLowerCase());
        if (isTaken || !/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name))
          throw new SimError('InvalidArgument', 'Table.name');
        table.name = name;
      },
      Style: (value) => {
        const style = textArgument(value, 'Table.style');
        if (!/^TableStyle(Light|Medium|Dark)\d+$/.test(style)) throw new SimError('InvalidArgument', 'Table.style');
        table.style = style;
      },
      ShowFilterButton: (value) => void booleanArgument(value, 'Table.showFilterButton'),
    },
    navigation: {
      Worksheet: () => worksheetObject(sheet),
      Columns: () => columnsObject(table),
    },
    readers: ['GetRange'],
    methods: {
      GetRange: () => rangeObject(sheet.refer(table.range)),
      Resize: (range) => resize(table, range),
      ConvertToRange: () => {
        sheet.tables.splice(sheet.tables.indexOf(table), 1);
        return rangeObject(sheet.refer(table.range));
      },
    },
  };
}

function resize(table: TableModel, argument: unknown): void {
  const { sheet, range: old } = table;
  const range = rangeArgument(argument, sheet, 'Table.resize');
  if (range.top !== old.top || range.left !== old.left) throw new SimError('InvalidArgument', 'Table.resize');
  if (range.bottom < range.top + (table.hasHeaderRow ? 1 : 0)) throw new SimError('InvalidArgument', 'Table.resize');
  sheet.checkTablePlace(range, table, 'Table.resize');
  table.range = range;
  table.columns = table.columns.slice(0, range.right - range.left + 1);
  for (let column = range.left + table.columns.length; column <= range.right; column++) addColumn(table, column, null);
}

/** A column's name comes from its header cell, as far as that holds one that is free. */
function addColumn(table: TableModel, column: number, name: string | null): void {
  const cell = table.hasHeaderRow ? table.sheet.cell(table.range.top, column) : null;
  const header = name ?? (cell === null ? freeName(table) : String(cell.value));
  table.columns.push({ id: Math.max(0, ...table.columns.map(({ id }) => id)) + 1, name: '' });
  if (table.hasHeaderRow) table.sheet.setCell(table.range.top, column, valueCell(header));
  else table.columns.at(-1)!.name = header;
}

function columnsObject(table: TableModel): SimObject {
  const find = (key: unknown) => {
    const index = table.columns.findIndex(
      ({ id, name }) => id === key || name.toLowerCase() === String(key).toLowerCase(),
    );
    return index < 0 ? null : columnObject(table, index);
  };
  return {
    type: 'TableColumnCollection',
    checkAccess: (location) => checkSheetAccess(table.sheet, location),
    items: () => table.columns.map((_, index) => columnObject(table, index)),
    item: find,
    readers: ['GetItemOrNullObject', 'GetItemAt'],
    methods: {
      GetItemOrNullObject: find,
      GetItemAt: (index) => {
        const at = numberArgument(index, 'TableColumnCollection.getItemAt');
        if (!table.columns[at]) throw new SimError('InvalidArgument', 'TableColumnCollection.getItemAt');
        return columnObject(table, at);
      },
      Add: (index, values, name) => {
        const location = 'TableColumnCollection.add';
        if (index !== null || values !== null) throw new SimError('NotImplemented', location);
        const { top, bottom, right } = table.range;
        shiftSheet(table.sheet, { axis: 'columns', at: right + 1, count: 1, from: top, to: bottom }, location);
        table.range = { ...table.range, right: right + 1 };
        addColumn(table, right + 1, name === null ? freeName(table) : textArgument(name, location));
        return columnObject(table, table.columns.length - 1);
      },
    },
  };
}

function columnObject(table: TableModel, index: number): SimObject {
  const { sheet } = table;
  const column = table.columns[index]!;
  return {
    type: 'TableColumn',
    ids: () => ({ Id: String(column.id) }),
    checkAccess: (location) => checkSheetAccess(sheet, location),
    scalars: { Id: () => column.id, Name: () => column.name },
    setters: {
      Name: (value) => {
        const name = textArgument(value, 'TableColumn.name');
        const at = { row: table.range.top, column: table.range.left + table.columns.indexOf(column) };
        if (table.hasHeaderRow && isInside(table.range, at)) sheet.setCell(at.row, at.column, valueCell(name));
        else column.name = name;
      },
    },
    methods: {
      Delete: () => {
        if (table.columns.length === 1) throw new SimError('InvalidOperation', 'TableColumn.delete');
        const { top, bottom, left } = table.range;
        const at = left + table.columns.indexOf(column);
        shiftSheet(sheet, { axis: 'columns', at, count: -1, from: top, to: bottom }, 'TableColumn.delete');
      },
    },
  };
}
