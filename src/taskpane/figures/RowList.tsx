import { Body1Strong, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { FoldButton } from '../components/FoldButton';
import { RowButton } from '../components/RowButton';
import { useFolded } from '../components/useFolded';
import type { Dispatch } from '../useSession';
import type { FigureRow } from './figureRows';

const useStyles = makeStyles({
  heading: { display: 'block', margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

interface RowListProps {
  readonly title: string;
  readonly rows: readonly FigureRow[];
  /** One below the heading it stands under. */
  readonly heading?: 'h3' | 'h4';
  /** How many rows are shown before the rest is asked for. */
  readonly first?: number;
  readonly dispatch: Dispatch;
}

/** Rows of the workbook under a heading, each a button that selects its cell; nothing where there are none. */
export function RowList({ title, rows, heading = 'h4', first = 15, dispatch }: RowListProps) {
  const styles = useStyles();
  const [current, setCurrent] = useState<number | null>(null);
  const { shown, isLong, isOpen, toggle } = useFolded(rows, first);
  if (rows.length === 0) return null;
  return (
    <div>
      <Body1Strong as={heading} className={styles.heading}>
        {title}
      </Body1Strong>
      <ul className={styles.list} aria-label={title}>
        {shown.map(({ sheet, cell, words }, index) => (
          <li key={`${sheet} ${cell} ${words} ${index}`}>
            <RowButton
              place={`${sheet} ${cell}`}
              isCurrent={index === current}
              onShow={() => {
                setCurrent(index);
                void dispatch({ type: 'showCell', sheet, cell });
              }}
            >
              {words}
            </RowButton>
          </li>
        ))}
      </ul>
      {isLong && <FoldButton count={rows.length} isOpen={isOpen} onToggle={toggle} />}
    </div>
  );
}
