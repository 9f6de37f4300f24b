import { DamagedError } from '../damagedError';

/**
 * The XML text of a part, UTF-8 or UTF-16. A UTF-8 byte order mark stays, so that encoding gives the same bytes again.
 * @throws DamagedError when the bytes are in no such encoding.
 */
export function decodePart(bytes: Uint8Array): string {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  try {
    if (!utf16) return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const text = new TextDecoder(utf16, { fatal: true }).decode(bytes);
    return text.replace(/^(<\?xml[^>]*encoding=["'])[^"']*/, '$1UTF-8');
  } catch (cause) {
    throw new DamagedError('A part is in no known encoding.', { cause });
  }
}

export function encodePart(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
