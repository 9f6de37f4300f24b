/** A workbook bundled into a script, as a data address. */
declare module '*.xlsx' {
  const address: string;
  export default address;
}
