import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { inflateSync } from 'node:zlib';

/** A picture in greys, a byte a pixel. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly greys: Uint8Array;
}

/** Whether LibreOffice is there with what reads presentations (Debian: libreoffice-impress). */
export function hasImpress(): boolean {
  try {
    const program = realpathSync(execFileSync('which', ['soffice'], { encoding: 'utf8' }).trim());
    return existsSync(join(dirname(program), '../share/registry/impress.xcd'));
  } catch {
    return false;
  }
}

/** Has LibreOffice print a document and gives a .png of each page, in their order. */
export function renderPages(document: string, folder: string, dotsPerInch: number): readonly string[] {
  mkdirSync(folder, { recursive: true });
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, document], {
    stdio: 'ignore',
  });
  const name = basename(document, extname(document));
  execFileSync('pdftoppm', ['-png', '-r', String(dotsPerInch), `${name}.pdf`, name], { cwd: folder });
  return readdirSync(folder)
    .filter((file) => file.startsWith(`${name}-`) && file.endsWith('.png'))
    .sort()
    .map((file) => join(folder, file));
}

const CHANNELS = 3;

/** Reads a .png of 8-bit red, green and blue without interlacing, as pdftoppm writes them. */
export function readPicture(path: string): Picture {
  const bytes = readFileSync(path);
  const width = bytes.readUInt32BE(16);
  const height = bytes.readUInt32BE(20);
  if (bytes[24] !== 8 || bytes[25] !== 2) throw new TypeError(`${path} is no picture of 8-bit colours.`);
  const packed: Buffer[] = [];
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at) + 12) {
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT') {
      packed.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
    }
  }
  const colours = unfilter(inflateSync(Buffer.concat(packed)), width * CHANNELS, height);
  const greys = new Uint8Array(width * height);
  for (let at = 0; at < greys.length; at++) {
    const [red, green, blue] = colours.subarray(at * CHANNELS, at * CHANNELS + CHANNELS);
    greys[at] = 0.3 * red! + 0.59 * green! + 0.11 * blue!;
  }
  return { width, height, greys };
}

/** Each line begins with how its bytes were told apart from those to the left and above. */
function unfilter(lines: Uint8Array, width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const kind = lines[y * (width + 1)]!;
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      const left = x >= CHANNELS ? bytes[at - CHANNELS]! : 0;
      const above = y > 0 ? bytes[at - width]! : 0;
      const corner = x >= CHANNELS && y > 0 ? bytes[at - width - CHANNELS]! : 0;
      const guess = [0, left, above, (left + above) >> 1, nearest(left, above, corner)][kind]!;
      bytes[at] = lines[y * (width + 1) + 1 + x]! + guess;
    }
  }
  return bytes;
}

function nearest(left: number, above: number, corner: number): number {
  const distances = [above - corner, left - corner, left + above - 2 * corner].map(Math.abs);
  return [left, above, corner][distances.indexOf(Math.min(...distances))]!;
}

const BLOCK = 16;
/** Greys by which the mean of a block may differ: letters are drawn a little otherwise on each machine. */
const SAME = 24;

/** The part of two pictures, 0 to 1, that looks different when seen from a little away; 1 for other sizes. */
export function differentPart(a: Picture, b: Picture): number {
  if (Math.abs(a.width - b.width) > 2 || Math.abs(a.height - b.height) > 2) return 1;
  let different = 0;
  let blocks = 0;
  for (let y = 0; y + BLOCK <= Math.min(a.height, b.height); y += BLOCK) {
    for (let x = 0; x + BLOCK <= Math.min(a.width, b.width); x += BLOCK) {
      blocks++;
      if (Math.abs(blockMean(a, x, y) - blockMean(b, x, y)) > SAME) different++;
    }
  }
  return different / blocks;
}

function blockMean({ greys, width }: Picture, left: number, top: number): number {
  let sum = 0;
  for (let y = top; y < top + BLOCK; y++) for (let x = left; x < left + BLOCK; x++) sum += greys[y * width + x]!;
  return sum / BLOCK ** 2;
}

/**
 * How much of each page differs from the picture kept of it, by name; 1 where none is kept, and for one kept of a page
 * that is no more. KEEP_PICTURES=1 keeps the pages as they are now instead.
 */
export function differencesFromKept(pages: readonly string[], folder: string): Record<string, number> {
  mkdirSync(folder, { recursive: true });
  const names = pages.map((page) => basename(page));
  if (process.env.KEEP_PICTURES)
    names.forEach((name, index) => writeFileSync(join(folder, name), readFileSync(pages[index]!)));
  const kept = readdirSync(folder).filter((name) => name.endsWith('.png'));
  const all = [...new Set([...names, ...kept])];
  return Object.fromEntries(
    all.map((name) => {
      const isBoth = names.includes(name) && kept.includes(name);
      return [
        name,
        isBoth ? differentPart(readPicture(pages[names.indexOf(name)]!), readPicture(join(folder, name))) : 1,
      ];
    }),
  );
}
