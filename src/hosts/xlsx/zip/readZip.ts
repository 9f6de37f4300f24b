import { DamagedError } from '../damagedError';
import { UTF8_FLAG, type ZipEntry } from './zipEntry';
import { findDirectory } from './zipDirectory';

const RECORD_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const ZIP64_SIZES = 1;

interface Sizes {
  unpackedSize: number;
  packedSize: number;
  offset: number;
}

/**
 * The entries of a zip in the order of its central directory, nothing unpacked.
 * @throws DamagedError when the directory or an entry lies outside the bytes.
 */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  const entries: ZipEntry[] = [];
  let at = directory.offset;
  for (let count = 0; count < directory.count; count++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== RECORD_SIGNATURE) {
      throw new DamagedError('The zip directory is cut short.');
    }
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > bytes.length) throw new DamagedError('The zip directory is cut short.');
    const rawName = bytes.subarray(at + 46, at + 46 + nameLength);
    const sizes = readSizes(view, at, at + 46 + nameLength, extraLength);
    entries.push({
      name: decodeName(rawName),
      rawName,
      flags: view.getUint16(at + 8, true) & ~0x0008,
      method: view.getUint16(at + 10, true),
      modified: view.getUint32(at + 12, true),
      crc: view.getUint32(at + 16, true),
      unpackedSize: sizes.unpackedSize,
      packed: packedBytes(bytes, view, sizes.offset + directory.shift, sizes.packedSize),
    });
    at = next;
  }
  return entries;
}

function packedBytes(bytes: Uint8Array, view: DataView, offset: number, size: number): Uint8Array {
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_SIGNATURE) {
    throw new DamagedError('A zip entry is not where the directory says.');
  }
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + size > bytes.length) throw new DamagedError('A zip entry is cut short.');
  return bytes.subarray(start, start + size);
}

/** Sizes too large for 32 bits stand in an extra field, in this order, those only that did not fit. */
function readSizes(view: DataView, record: number, extra: number, extraLength: number): Sizes {
  const sizes = {
    unpackedSize: view.getUint32(record + 24, true),
    packedSize: view.getUint32(record + 20, true),
    offset: view.getUint32(record + 42, true),
  };
  for (let at = extra; at + 4 <= extra + extraLength; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP64_SIZES) continue;
    let field = at + 4;
    for (const key of ['unpackedSize', 'packedSize', 'offset'] as const) {
      if (sizes[key] !== 0xffffffff) continue;
      if (field + 8 > extra + extraLength) throw new DamagedError('A zip entry has no size.');
      sizes[key] = Number(view.getBigUint64(field, true));
      field += 8;
    }
  }
  return sizes;
}

function decodeName(raw: Uint8Array): string {
  return new TextDecoder().decode(raw).replaceAll('\\', '/').replace(/^\/+/, '');
}

/** The flag to give a name: ASCII needs none. */
export function nameFlag(name: string): number {
  return /^[\x20-\x7e]*$/.test(name) ? 0 : UTF8_FLAG;
}
