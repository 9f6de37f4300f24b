import { z } from 'zod';

const digests = z.array(z.string().max(16)).max(1_048_576);

/** What was last written under one block of owned columns: enough to know a cell that staff typed over. */
export const ownedBlockSchema = z.strictObject({
  /** Digest of what identifies each row, in the order written. */
  rows: digests,
  /** For each column written, the digest of each row's cell. */
  columns: z.record(z.string().max(200), digests),
});

export type OwnedBlockState = z.infer<typeof ownedBlockSchema>;
