import address from '../../assets/sample/sample.xlsx';

/** The bytes of the sample, which travels inside a script: the page needs no right to fetch. */
export function sampleWorkbook(): Uint8Array<ArrayBuffer> {
  const text = atob(address.slice(address.indexOf(',') + 1));
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
