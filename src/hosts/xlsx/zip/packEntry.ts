import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import { nameFlag } from './readZip';
import { FIXED_TIME, type ZipEntry } from './zipEntry';

/** An entry for new content: deflated, and the same bytes for the same content wherever and whenever it is made. */
export function packEntry(name: string, content: Uint8Array): ZipEntry {
  return {
    name,
    rawName: new TextEncoder().encode(name),
    flags: nameFlag(name),
    method: 8,
    modified: FIXED_TIME,
    crc: crc32(content),
    unpackedSize: content.length,
    packed: deflateSync(content, { level: 6 }),
  };
}
