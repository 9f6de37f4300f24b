/** What one request or answer may hold, as estimated; Excel on the web refuses more than 5 MB either way. */
export const REQUEST_BYTES = 2_000_000;

/** The corner of a sheet that tells which role it plays: as far as the engine looks for a header row. */
export const HEAD = { top: 1, left: 1, bottom: 40, right: 60 } as const;

/** Sheets whose heads are read with one request. */
export const HEADS_A_REQUEST = 20;
