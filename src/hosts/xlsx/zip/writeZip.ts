import type { ZipEntry } from './zipEntry';

const LOCAL_SIZE = 30;
const RECORD_SIZE = 46;
const END_SIZE = 22;
const VERSION_NEEDED = 20;

/** A zip of the entries in the order given; their packed bytes are copied as they are. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.reduce((sum, entry) => sum + entry.rawName.length, 0);
  const packed = entries.reduce((sum, entry) => sum + entry.packed.length, 0);
  const directoryOffset = entries.length * LOCAL_SIZE + names + packed;
  const bytes = new Uint8Array(directoryOffset + entries.length * RECORD_SIZE + names + END_SIZE);
  const view = new DataView(bytes.buffer);
  let at = 0;
  let record = directoryOffset;
  for (const entry of entries) {
    view.setUint32(at, 0x04034b50, true);
    writeFields(view, at + 4, entry);
    bytes.set(entry.rawName, at + LOCAL_SIZE);
    view.setUint32(record, 0x02014b50, true);
    view.setUint16(record + 4, VERSION_NEEDED, true);
    writeFields(view, record + 6, entry);
    view.setUint32(record + 42, at, true);
    bytes.set(entry.rawName, record + RECORD_SIZE);
    record += RECORD_SIZE + entry.rawName.length;
    at += LOCAL_SIZE + entry.rawName.length;
    bytes.set(entry.packed, at);
    at += entry.packed.length;
  }
  view.setUint32(record, 0x06054b50, true);
  view.setUint16(record + 8, entries.length, true);
  view.setUint16(record + 10, entries.length, true);
  view.setUint32(record + 12, record - directoryOffset, true);
  view.setUint32(record + 16, directoryOffset, true);
  return bytes;
}

/** The 26 bytes that an entry's local header and directory record share; extra fields are left out. */
function writeFields(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, VERSION_NEEDED, true);
  view.setUint16(at + 2, entry.flags, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.unpackedSize, true);
  view.setUint16(at + 22, entry.rawName.length, true);
}
