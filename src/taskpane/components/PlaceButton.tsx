import { Link } from '@fluentui/react-components';
import type { Dispatch } from '../useSession';
import { text } from '../words/text';

interface PlaceButtonProps {
  readonly sheet: string;
  readonly cell: string;
  /** What stands on the button; the cell when left out. */
  readonly children?: string;
  readonly dispatch: Dispatch;
}

/** Leads to a cell. */
export function PlaceButton({ sheet, cell, children = cell, dispatch }: PlaceButtonProps) {
  return (
    <Link
      as="button"
      aria-label={text.show(`${sheet} ${cell}`)}
      onClick={() => void dispatch({ type: 'showCell', sheet, cell })}
    >
      {children}
    </Link>
  );
}
