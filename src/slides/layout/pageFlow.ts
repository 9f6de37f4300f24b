import { CONTENT_BOTTOM, CONTENT_WIDTH, GAP, MARGIN } from './pageSize';
import type { Box, PlacedItem, SlidePage } from './slidePage';

/** Room left free beside what was placed. */
interface Space {
  readonly page: PlacedItem[];
  readonly box: Box;
}

/** Slides being filled from top to bottom. */
export class PageFlow {
  private readonly finished: PlacedItem[][] = [];
  private items: PlacedItem[] = [];
  private readonly spaces: Space[] = [];
  /** Where the next item goes. */
  private next: number;

  /** @param top of what stands under the title, in inches. */
  constructor(private readonly top: number) {
    this.next = top;
  }

  get isEmpty(): boolean {
    return this.items.length === 0;
  }

  /** The height left on this slide. */
  get room(): number {
    return CONTENT_BOTTOM - this.next;
  }

  /** The height of a whole slide. */
  get wholeRoom(): number {
    return CONTENT_BOTTOM - this.top;
  }

  /** Turns to a new slide unless this one is empty. */
  turn(): void {
    if (this.isEmpty) return;
    this.finished.push(this.items);
    this.items = [];
    this.next = this.top;
  }

  /** Places items as they would stand with their tops at 0, and moves on below them. */
  place(items: readonly PlacedItem[], height: number): void {
    const right = Math.max(...items.map(({ box }) => box.left + box.width)) + GAP;
    const beside = { left: right, top: this.next, width: MARGIN + CONTENT_WIDTH - right, height };
    this.spaces.push({ page: this.items, box: beside });
    this.items.push(...items.map((item) => ({ ...item, box: { ...item.box, top: item.box.top + this.next } })));
    this.next += height + GAP;
  }

  /**
   * Places items in the first space beside others that takes them; false where there is none.
   * @param itemsIn what would stand in a space; null where it is too small.
   */
  placeBeside(itemsIn: (space: Box) => readonly PlacedItem[] | null): boolean {
    for (const [index, space] of this.spaces.entries()) {
      const items = itemsIn({ ...space.box, height: this.heightOf(space) });
      if (items === null) continue;
      this.spaces.splice(index, 1);
      space.page.push(...items);
      return true;
    }
    return false;
  }

  /** All slides; at least one. */
  pages(): readonly SlidePage[] {
    const all = this.isEmpty && this.finished.length > 0 ? this.finished : [...this.finished, this.items];
    return all.map((items) => ({ items }));
  }

  /** Beside the last on a slide that is done, a space reaches down to its foot. */
  private heightOf({ page, box }: Space): number {
    const isLast = page !== this.items && !page.some((item) => item.box.top > box.top + box.height);
    return isLast ? CONTENT_BOTTOM - box.top : box.height;
  }
}
