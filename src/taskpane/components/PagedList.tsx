import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { findingText, text } from '../words/copy';
import { usePaged } from './usePaged';

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyleType: 'none' } });

interface PagedListProps<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** The place of an item that is to be among those shown. */
  readonly wanted?: number;
  readonly children: (item: Item) => ReactNode;
}

/** A list of which the first are shown, and the rest, a page at a time, when asked for. */
export function PagedList<Item>({ items, keyOf, wanted, children }: PagedListProps<Item>) {
  const styles = useStyles();
  const { shown, more, isFirst, isLong, showMore, showFewer } = usePaged(items, wanted);
  const showMoreWords = isFirst ? text.showAll(items.length) : findingText.showMore(more, shown.length, items.length);
  return (
    <>
      <ul className={styles.list}>
        {withKeys(shown, keyOf).map(([key, item]) => (
          <li key={key}>{children(item)}</li>
        ))}
      </ul>
      {more > 0 && (
        <Button appearance="transparent" size="small" onClick={showMore}>
          {showMoreWords}
        </Button>
      )}
      {isLong && !isFirst && (
        <Button appearance="transparent" size="small" onClick={showFewer}>
          {text.showFewer}
        </Button>
      )}
    </>
  );
}

/** Each item under a key of its own: those alike are told apart by their order. */
function withKeys<Item>(items: readonly Item[], keyOf: (item: Item) => string): (readonly [string, Item])[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const key = keyOf(item);
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    return [times === 0 ? key : `${key} #${times}`, item];
  });
}
