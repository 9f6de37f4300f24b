import address from '../../assets/sample/sample.xlsx';
import { bytesOfAddress } from './bytesOfAddress';

/** The bytes of the sample, which travels inside a script: the page needs no right to fetch. */
export function sampleWorkbook(): Uint8Array<ArrayBuffer> {
  return bytesOfAddress(address);
}
