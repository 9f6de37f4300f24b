import { strToU8, unzipSync, zipSync } from 'fflate';
import { inflateEntry } from '../../../../src/hosts/xlsx/zip/inflateEntry';
import { packEntry } from '../../../../src/hosts/xlsx/zip/packEntry';
import { readZip } from '../../../../src/hosts/xlsx/zip/readZip';
import { writeZip } from '../../../../src/hosts/xlsx/zip/writeZip';
import { FIXED_TIME } from '../../../../src/hosts/xlsx/zip/zipEntry';

const files = {
  'a.xml': strToU8('<a/>'),
  'folder/é.xml': strToU8('text '.repeat(500)),
  'empty.bin': new Uint8Array(0),
};
const zip = zipSync(files, { mtime: new Date(2001, 1, 1) });

describe('the zip container', () => {
  test('reads entries in their order', () => {
    const entries = readZip(zip);
    expect(entries.map(({ name }) => name)).toEqual(Object.keys(files));
    for (const entry of entries) expect(inflateEntry(entry)).toEqual(files[entry.name as keyof typeof files]);
  });

  test('writes entries that others read, packed bytes and times copied', () => {
    const entries = readZip(zip);
    const written = writeZip([...entries, packEntry('new.xml', strToU8('<new/>'))]);
    expect(Object.keys(unzipSync(written))).toEqual([...Object.keys(files), 'new.xml']);
    expect(unzipSync(written)['folder/é.xml']).toEqual(files['folder/é.xml']);
    const again = readZip(written);
    again.slice(0, 3).forEach((entry, index) => expect(entry).toEqual(entries[index]));
    expect(again[3]).toMatchObject({ name: 'new.xml', modified: FIXED_TIME, method: 8 });
  });

  test('reads stored entries, a comment at the end and bytes before the zip', () => {
    const stored = zipSync({ 'a.txt': [strToU8('plain'), { level: 0 }] });
    const withComment = new Uint8Array([...strToU8('stub'), ...stored, ...strToU8('comment')]);
    new DataView(withComment.buffer).setUint16(4 + stored.length - 2, 'comment'.length, true);
    const [entry] = readZip(withComment);
    expect(inflateEntry(entry!)).toEqual(strToU8('plain'));
  });

  test('finds sizes beyond 32 bits in the extra field', () => {
    expect(inflateEntry(readZip(asZip64(strToU8('sixty-four')))[0]!)).toEqual(strToU8('sixty-four'));
  });

  test('notices bytes that are not those that were packed', () => {
    const [entry] = readZip(zip);
    expect(() => inflateEntry({ ...entry!, crc: entry!.crc ^ 1 })).toThrow('corrupt');
    expect(() => inflateEntry({ ...entry!, unpackedSize: entry!.unpackedSize + 1 })).toThrow('corrupt');
    expect(() => inflateEntry({ ...entry!, unpackedSize: 1e9 })).toThrow('wrong size');
    expect(() => inflateEntry({ ...entry!, method: 99 })).toThrow('unknown way');
    expect(() => inflateEntry({ ...entry!, packed: new Uint8Array([255, 255, 255, 255]) })).toThrow(
      'cannot be unpacked',
    );
  });

  test('any cut or changed byte is noticed or harmless, and never anything but a damaged file', () => {
    for (let at = 0; at < zip.length; at++) {
      for (const bytes of [zip.slice(0, at), changedAt(zip, at)]) {
        try {
          readZip(bytes).forEach(inflateEntry);
        } catch (error) {
          expect(error).toMatchObject({ name: 'DamagedError' });
        }
      }
    }
  });
});

function changedAt(bytes: Uint8Array, at: number): Uint8Array {
  const copy = bytes.slice();
  copy[at] = copy[at]! ^ 0xff;
  return copy;
}

/** A zip of one stored entry as streaming writers make it, all sizes and offsets in 64 bits. */
function asZip64(content: Uint8Array): Uint8Array {
  const { crc } = packEntry('a', content);
  const size = content.length;
  const bytes = new Uint8Array(31 + size + 46 + 1 + 28 + 56 + 20 + 22);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x04034b50, true);
  view.setUint16(26, 1, true);
  bytes[30] = 97;
  bytes.set(content, 31);
  const record = 31 + size;
  view.setUint32(record, 0x02014b50, true);
  view.setUint32(record + 16, crc, true);
  for (const at of [20, 24, 42]) view.setUint32(record + at, 0xffffffff, true);
  view.setUint16(record + 28, 1, true);
  view.setUint16(record + 30, 28, true);
  bytes[record + 46] = 97;
  view.setUint16(record + 47, 1, true);
  view.setUint16(record + 49, 24, true);
  view.setBigUint64(record + 51, BigInt(size), true);
  view.setBigUint64(record + 59, BigInt(size), true);
  const end64 = record + 46 + 1 + 28;
  view.setUint32(end64, 0x06064b50, true);
  view.setBigUint64(end64 + 32, 1n, true);
  view.setBigUint64(end64 + 40, BigInt(end64 - record), true);
  view.setBigUint64(end64 + 48, BigInt(record), true);
  view.setUint32(end64 + 56, 0x07064b50, true);
  view.setBigUint64(end64 + 64, BigInt(end64), true);
  view.setUint32(end64 + 76, 0x06054b50, true);
  for (const at of [12, 16]) view.setUint32(end64 + 76 + at, 0xffffffff, true);
  return bytes;
}
