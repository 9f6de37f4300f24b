import { constants, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { inflateRaw } from '../../../../src/hosts/xlsx/zip/inflateRaw';

function unpack(packed: Uint8Array): Buffer {
  const pieces: Buffer[] = [];
  inflateRaw(packed, (bytes) => pieces.push(Buffer.from(bytes)));
  return Buffer.concat(pieces);
}

const { Z_DEFAULT_STRATEGY, Z_FILTERED, Z_FIXED, Z_HUFFMAN_ONLY, Z_RLE } = constants;
const strategy = fc.constantFrom(Z_DEFAULT_STRATEGY, Z_FILTERED, Z_FIXED, Z_HUFFMAN_ONLY, Z_RLE);
const options = fc.record({
  level: fc.integer({ min: 0, max: 9 }),
  strategy,
  memLevel: fc.integer({ min: 1, max: 9 }),
});
/** The most that 16 KB of packed data can become. */
const BOUND = 16 * 1024 * 1040;

/** Bytes with runs and repetitions at all distances, as files have them. */
const content = fc
  .array(fc.tuple(fc.uint8Array({ maxLength: 20 }), fc.integer({ min: 1, max: 400 })), { maxLength: 12 })
  .map((parts) => Buffer.concat(parts.flatMap(([bytes, times]) => Array.from({ length: times }, () => bytes))));

describe('inflateRaw', () => {
  test('gives back whatever was packed, in every way there is to pack it', () => {
    fc.assert(
      fc.property(content, options, (bytes, packing) => {
        expect(unpack(deflateRawSync(bytes, packing)).equals(bytes)).toBe(true);
      }),
      { numRuns: 120 },
    );
  });

  test('reaches back 32 KB in data far longer than its window', () => {
    const noise = Buffer.from(Array.from({ length: 32768 }, (_, index) => (index * index * 31 + (index >> 3)) & 0xff));
    const bytes = Buffer.concat(Array.from({ length: 40 }, (_, index) => [noise, Buffer.from([index])]).flat());
    const packed = deflateRawSync(bytes, { level: 9 });
    expect(unpack(packed).equals(bytes)).toBe(true);
  });

  test('tells pieces of a bounded size', () => {
    const sizes: number[] = [];
    inflateRaw(deflateRawSync(Buffer.alloc(200_000_000)), (bytes) => void sizes.push(bytes.length));
    expect(sizes.reduce((sum, size) => sum + size)).toBe(200_000_000);
    expect(sizes.length).toBeGreaterThan(10);
    expect(Math.max(...sizes)).toBeLessThan(BOUND);
  });

  test.each<[string, number[]]>([
    ['an unknown kind of block', [0x07]],
    ['stored bytes that are missing', [0x01, 2, 0, 0xfd, 0xff, 65]],
    ['a match before anything was written', [0x03, 0x02, 0, 0]],
    ['too many codes', [0xfd, 0xff, 0xff]],
  ])('%s is damage', (_, bytes) => {
    expect(() => unpack(Uint8Array.from(bytes))).toThrow(expect.objectContaining({ name: 'DamagedError' }));
  });

  test('stored bytes come out as they are', () => {
    expect([...unpack(Uint8Array.from([0x01, 2, 0, 0xfd, 0xff, 65, 66]))]).toEqual([65, 66]);
  });
});
