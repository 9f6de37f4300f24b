import { HostError } from '../../hostError';
import { ENCRYPTED_FLAG } from '../zip/zipEntry';
import { XlsxPackage } from './xlsxPackage';

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP_FILE = [0x50, 0x4b];
const LARGEST = 1024 ** 3;
const CONTENT_TYPES = '[Content_Types].xml';

/**
 * Opens the bytes of a workbook file, unpacking nothing.
 * @throws HostError not-a-workbook, old-format, password-protected, too-large.
 * @throws DamagedError when the zip is broken.
 */
export function openPackage(bytes: Uint8Array, file: string): XlsxPackage {
  if (startsWith(bytes, COMPOUND_FILE)) throw compoundFileError(bytes, file);
  if (!startsWith(bytes, ZIP_FILE)) throw new HostError('not-a-workbook', file);
  const opened = new XlsxPackage(bytes);
  if (!opened.has(CONTENT_TYPES)) throw new HostError('not-a-workbook', file);
  if (opened.entries.some(({ flags }) => flags & ENCRYPTED_FLAG)) throw new HostError('password-protected', file);
  if (opened.unpackedSize > LARGEST) throw new HostError('too-large', file);
  return opened;
}

/** Excel keeps both its old format and encrypted new workbooks in compound files, told apart by their streams. */
function compoundFileError(bytes: Uint8Array, file: string): HostError {
  if (hasStream(bytes, 'EncryptedPackage')) return new HostError('password-protected', file);
  if (hasStream(bytes, 'Workbook') || hasStream(bytes, 'Book')) return new HostError('old-format', file);
  return new HostError('not-a-workbook', file);
}

/** Stream names stand in the directory in UTF-16. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(`${name}\0`, (character) => [character.charCodeAt(0), 0]).flat();
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}
