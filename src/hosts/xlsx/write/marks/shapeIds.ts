import { withAttribute } from '../../xml/tagText';

/** Ids of shapes come in blocks of this size; a drawing names the blocks that are its own. */
const BLOCK = 1024;
const MAP = /<(?:[\w.-]+:)?idmap\s[^>]*>/;

/** The blocks of ids that a drawing names, or else those that its shapes have ids of. */
export function idBlocks(source: string): number[] {
  const data = /\sdata\s*=\s*["']([\d,\s]*)["']/.exec(MAP.exec(source)?.[0] ?? '')?.[1];
  const named = (data ?? '').split(',').map(Number).filter(Boolean);
  return named.length > 0 ? named : [...new Set(shapeNumbers(source).map((id) => Math.floor(id / BLOCK)))];
}

export interface ShapeIds {
  readonly ids: readonly number[];
  /** The drawing's text, which names a block more when its own were full. */
  readonly text: string;
}

/**
 * Numbers for new shapes of a drawing, past those of its last block.
 * @param freeBlock a block that no drawing of the package has, and none after it.
 */
export function takeShapeIds(source: string, count: number, freeBlock: number): ShapeIds {
  const blocks = idBlocks(source);
  const presentBlocks = blocks.length;
  const taken = shapeNumbers(source);
  let block = blocks.at(-1) ?? freeBlock;
  if (presentBlocks === 0) blocks.push(block);
  let last = taken.filter((id) => Math.floor(id / BLOCK) === block).reduce((a, b) => Math.max(a, b), block * BLOCK);
  const ids: number[] = [];
  while (ids.length < count) {
    if (last + 1 >= (block + 1) * BLOCK) {
      block = Math.max(freeBlock, block + 1);
      blocks.push(block);
      last = block * BLOCK;
    }
    ids.push(++last);
  }
  if (blocks.length === presentBlocks) return { ids, text: source };
  return { ids, text: source.replace(MAP, (tag) => withAttribute(tag, 'data', blocks.join(','))) };
}

function shapeNumbers(source: string): number[] {
  return [...source.matchAll(/["']_x0000_s(\d+)["']/g)].map(([, id]) => Number(id));
}
