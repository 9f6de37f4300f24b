import type { BlockReading, MappingChange } from '../../../core';

/** What the parts of a card need to change how a block is read. */
export interface MappingProps {
  readonly block: BlockReading;
  readonly isBusy: boolean;
  readonly onChange: (change: MappingChange) => void;
}
