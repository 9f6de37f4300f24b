/** What the host remembers of the workbook from one conversation with Excel to the next. */
export interface ExcelMemory {
  /** The custom XML parts in the product's namespace, as last seen; null when they are not known. */
  partIds: readonly string[] | null;
  /** The sheets of which more than the head was read. */
  inUse: ReadonlySet<string>;
}
