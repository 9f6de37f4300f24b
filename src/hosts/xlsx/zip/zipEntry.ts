/** One file of a zip: its central directory record and the packed bytes, sizes in bytes. */
export interface ZipEntry {
  /** The name with forward slashes and no leading slash. */
  readonly name: string;
  /** The name's bytes as the file has them. */
  readonly rawName: Uint8Array;
  readonly flags: number;
  /** {@link STORED}, {@link DEFLATED} or one that no workbook has. */
  readonly method: number;
  /** DOS time in the low 16 bits, DOS date in the high. */
  readonly modified: number;
  readonly crc: number;
  readonly unpackedSize: number;
  readonly packed: Uint8Array;
}

/** 1 January 1980, 00:00: what written entries carry, so that the same content gives the same bytes anywhere. */
export const FIXED_TIME = 0x00210000;

export const UTF8_FLAG = 0x0800;
export const ENCRYPTED_FLAG = 0x0001;

export const STORED = 0;
export const DEFLATED = 8;
