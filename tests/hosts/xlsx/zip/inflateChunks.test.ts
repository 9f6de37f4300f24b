import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { DamagedError } from '../../../../src/hosts/xlsx/damagedError';
import { crc32 } from '../../../../src/hosts/xlsx/zip/crc32';
import { inflateChunks } from '../../../../src/hosts/xlsx/zip/inflateChunks';
import { packEntry } from '../../../../src/hosts/xlsx/zip/packEntry';

const bytes = new TextEncoder().encode('text '.repeat(100_000));
const entry = packEntry('a.xml', bytes);

function outcome(one: typeof entry): string {
  const pieces: Buffer[] = [];
  try {
    inflateChunks(one, (chunk) => pieces.push(Buffer.from(chunk)));
  } catch (error) {
    if (error instanceof DamagedError) return 'damaged';
    throw error;
  }
  return Buffer.concat(pieces).toString();
}

describe('inflateChunks', () => {
  test('tells all bytes, packed or stored', () => {
    for (const one of [entry, { ...entry, method: 0, packed: bytes }]) {
      let size = 0;
      let crc = 0;
      inflateChunks(one, (chunk) => {
        size += chunk.length;
        crc = crc32(chunk, crc);
      });
      expect([size, crc]).toEqual([bytes.length, entry.crc]);
    }
  });

  test('stops a zip bomb as soon as more comes out than it states', () => {
    const bomb = {
      ...entry,
      packed: new Uint8Array(deflateRawSync(Buffer.alloc(200_000_000))),
      unpackedSize: 1_000_000,
    };
    let told = 0;
    expect(() => inflateChunks(bomb, (chunk) => (told += chunk.length))).toThrow('larger than it states');
    expect(told).toBeLessThanOrEqual(bomb.unpackedSize);
  });

  test.each([
    ['a wrong CRC', { crc: entry.crc ^ 1 }, 'corrupt'],
    ['fewer bytes than stated', { unpackedSize: bytes.length + 1 }, 'corrupt'],
    ['another way of packing', { method: 12 }, 'unknown way'],
  ])('%s is damage', (_, change, message) => {
    expect(() => inflateChunks({ ...entry, ...change }, () => undefined)).toThrow(message);
  });

  test('gives what was packed or says that it is damaged, whatever byte is changed or missing', () => {
    const text = Buffer.from('<row r="1"><c r="A1"><v>1</v></c></row>'.repeat(40));
    const whole = packEntry('b.xml', text);
    const change = fc.record({ at: fc.nat(), flip: fc.integer({ min: 0, max: 255 }) });
    fc.assert(
      fc.property(change, ({ at, flip }) => {
        const packed = Uint8Array.from(whole.packed);
        const place = at % packed.length;
        packed[place]! ^= flip;
        expect(outcome({ ...whole, packed: flip === 0 ? packed.subarray(0, place) : packed })).toMatch(
          /^(?:damaged|(?:<row r="1"><c r="A1"><v>1<\/v><\/c><\/row>)+)$/,
        );
      }),
      { numRuns: 1000 },
    );
  });

  test('passes on what the listener throws', () => {
    const stop = () => {
      throw new RangeError('enough');
    };
    expect(() => inflateChunks(entry, stop)).toThrow(RangeError);
  });
});
