import { SheetBuilder, StringPool, type WorkbookSnapshot } from '../../../core';
import { putCells } from './cells';
import { readNames, type Frame } from './frame';
import { readTable, type TableProxies } from './tableProxies';
import type { SheetProxies } from './sheetProxies';

/** A snapshot in the making: the sheets' heads first, then what is read further. */
export interface Assembly {
  readonly builderOf: (sheet: string) => SheetBuilder;
  readonly build: (state: string | null) => WorkbookSnapshot;
}

/** @param sheets and tables in the order of the frame. */
export function assemble(frame: Frame, sheets: readonly SheetProxies[], tables: readonly TableProxies[]): Assembly {
  const pool = new StringPool();
  const builders = frame.sheets.map(({ name, visibility, isProtected }, index) => {
    const builder = new SheetBuilder(name, pool);
    builder.visibility = visibility;
    builder.isProtected = isProtected;
    builder.tables = frame.tables.flatMap((table, at) => (table.sheet === name ? readTable(table, tables[at]!) : []));
    putCells(builder, sheets[index]!.head);
    return builder;
  });
  const names = [
    ...frame.names,
    ...sheets.flatMap((sheet, index) => readNames(sheet.names, frame.sheets[index]!.name)),
  ];
  return {
    builderOf: (sheet) => builders.find((builder) => builder.name.toLowerCase() === sheet.toLowerCase())!,
    build: (state) => ({
      file: '',
      dateSystem: frame.dateSystem,
      strings: pool.strings,
      sheets: builders.map((builder) => builder.build()),
      names,
      state,
    }),
  };
}
