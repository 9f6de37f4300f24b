import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { updateBytes } from '../../../support/updateBytes';

/** A line for each workbook of a folder: its name and the digest of what `update` makes of it. */
export function updateDigests(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const { bytes } = updateBytes(new Uint8Array(readFileSync(join(folder, file))), file);
      return `${file} ${createHash('sha256').update(bytes).digest('hex')}`;
    });
}
