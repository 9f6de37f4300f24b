import { isInside, type Range } from '../../../src/core';
import { valueCell } from '../model/cell';
import { freeName, type SheetModel, type TableModel } from '../model/sheetModel';
import type { WorkbookModel } from '../model/workbookModel';
import { SimError } from '../simError';
import { checkSheetAccess, rangeArgument, rangeObject } from './range';
import { booleanArgument, numberArgument, textArgument, type SimObject } from './simObject';
import { worksheetObject } from './worksheets';

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
        checkSheetAccess(workbook, sheet, location);
        return tableObject(workbook, addTable(workbook, sheet, rangeArgument(range, sheet, location)));
      },
    },
  };
}

/** A table takes its columns' names from its first row; an empty or repeated header gets a name of its own. */
function addTable(workbook: WorkbookModel, sheet: SheetModel, range: Range): TableModel {
  sheet.checkTablePlace(range, null, 'TableCollection.add');
  const numbers = workbook.sheets.flatMap(({ tables }) => tables).map(({ id }) => Number(id) || 0);
  const id = String(Math.max(0, ...numbers) + 1);
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
    checkAccess: (location) => checkSheetAccess(workbook, sheet, location),
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
      Worksheet: () => worksheetObject(workbook, sheet),
      Columns: () => columnsObject(workbook, table),
    },
    readers: ['GetRange'],
    methods: {
      GetRange: () => rangeObject(workbook, sheet.refer(table.range)),
      Resize: (range) => resize(table, range),
      ConvertToRange: () => {
        sheet.tables.splice(sheet.tables.indexOf(table), 1);
        return rangeObject(workbook, sheet.refer(table.range));
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

function columnsObject(workbook: WorkbookModel, table: TableModel): SimObject {
  const find = (key: unknown) => {
    const index = table.columns.findIndex(
      ({ id, name }) => id === key || name.toLowerCase() === String(key).toLowerCase(),
    );
    return index < 0 ? null : columnObject(workbook, table, index);
  };
  return {
    type: 'TableColumnCollection',
    checkAccess: (location) => checkSheetAccess(workbook, table.sheet, location),
    items: () => table.columns.map((_, index) => columnObject(workbook, table, index)),
    item: find,
    readers: ['GetItemOrNullObject', 'GetItemAt'],
    methods: {
      GetItemOrNullObject: find,
      GetItemAt: (index) => {
        const at = numberArgument(index, 'TableColumnCollection.getItemAt');
        if (!table.columns[at]) throw new SimError('InvalidArgument', 'TableColumnCollection.getItemAt');
        return columnObject(workbook, table, at);
      },
      Add: (index, values, name) => {
        const location = 'TableColumnCollection.add';
        if (index !== null || values !== null) throw new SimError('NotImplemented', location);
        const { top, bottom, right } = table.range;
        table.sheet.shiftCells(top, bottom, right + 1, 1);
        table.range = { ...table.range, right: right + 1 };
        addColumn(table, right + 1, name === null ? freeName(table) : textArgument(name, location));
        return columnObject(workbook, table, table.columns.length - 1);
      },
    },
  };
}

function columnObject(workbook: WorkbookModel, table: TableModel, index: number): SimObject {
  const { sheet } = table;
  const column = table.columns[index]!;
  return {
    type: 'TableColumn',
    ids: () => ({ Id: String(column.id) }),
    checkAccess: (location) => checkSheetAccess(workbook, sheet, location),
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
        const at = table.range.left + table.columns.indexOf(column);
        const { top, bottom } = table.range;
        table.range = { ...table.range, right: table.range.right - 1 };
        table.columns = table.columns.filter((other) => other !== column);
        sheet.shiftCells(top, bottom, at, -1);
      },
    },
  };
}
