import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import { nameFlag } from './readZip';
import { DEFLATED, FIXED_TIME, type ZipEntry } from './zipEntry';

/** Level 4 takes less than half the time of the usual 6 and leaves a sheet 7 % larger, measured on 50 MB of cells. */
const LEVEL = 4;

/** An entry for new content: deflated, and the same bytes for the same content wherever and whenever it is made. */
export function packEntry(name: string, content: Uint8Array): ZipEntry {
  return {
    name,
    rawName: new TextEncoder().encode(name),
    flags: nameFlag(name),
    method: DEFLATED,
    modified: FIXED_TIME,
    crc: crc32(content),
    unpackedSize: content.length,
    packed: deflateSync(content, { level: LEVEL }),
  };
}
