import { Inflate } from 'fflate';
import { DamagedError } from '../damagedError';

/** What is unpacked at a time: so much of it cannot become more than some 16 MB. */
const PACKED_BYTES = 16 * 1024;

/**
 * Unpacks deflated data piece by piece, so that they take no more memory however much comes out.
 * @throws DamagedError when the data are not what deflate makes, or are cut short.
 */
export function inflateRaw(packed: Uint8Array, tell: (bytes: Uint8Array) => void): void {
  let piece: Uint8Array = new Uint8Array();
  const stream = new Inflate((bytes) => (piece = bytes));
  let at = 0;
  do {
    const end = Math.min(at + PACKED_BYTES, packed.length);
    try {
      stream.push(packed.subarray(at, end), end === packed.length);
    } catch (cause) {
      throw new DamagedError('Packed data that cannot be unpacked.', { cause });
    }
    tell(piece);
    at = end;
  } while (at < packed.length);
}
