import { DamagedError } from '../damagedError';

/**
 * The XML text of a part, UTF-8 or UTF-16, taken piece by piece. A UTF-8 byte order mark stays, so that encoding gives
 * the same bytes again.
 */
export class PartDecoder {
  private decoder: TextDecoder | null = null;

  /** @throws DamagedError when the bytes are in no such encoding. */
  decode(bytes: Uint8Array): string {
    this.decoder ??= decoderFor(bytes);
    return this.run(this.decoder, bytes, true);
  }

  /** What is left; nothing but in a text cut short. */
  end(): string {
    return this.decoder ? this.run(this.decoder, new Uint8Array(0), false) : '';
  }

  private run(decoder: TextDecoder, bytes: Uint8Array, stream: boolean): string {
    try {
      return decoder.decode(bytes, { stream });
    } catch (cause) {
      throw new DamagedError('A part is in no known encoding.', { cause });
    }
  }
}

/** The XML text of a whole part; UTF-16 gives a text that says it is UTF-8, which it is once it is encoded again. */
export function decodePart(bytes: Uint8Array): string {
  const decoder = new PartDecoder();
  const text = decoder.decode(bytes) + decoder.end();
  return isUtf16(bytes) ? text.replace(/^(<\?xml[^>]*encoding=["'])[^"']*/, '$1UTF-8') : text;
}

export function encodePart(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function decoderFor(bytes: Uint8Array): TextDecoder {
  if (!isUtf16(bytes)) return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be', { fatal: true });
}

function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}
