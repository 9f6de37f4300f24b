import address from '../../assets/sample/sample-instruments.xlsx';
import { bytesOfAddress } from './bytesOfAddress';

/** The bytes of the sample with every kind of sheet, in a script of its own. */
export function fullSampleWorkbook(): Uint8Array<ArrayBuffer> {
  return bytesOfAddress(address);
}
