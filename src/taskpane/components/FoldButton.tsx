import { Button } from '@fluentui/react-components';
import { text } from '../words/copy';

interface FoldButtonProps {
  readonly count: number;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** "Show all 120", and back. */
export function FoldButton({ count, isOpen, onToggle }: FoldButtonProps) {
  return (
    <Button appearance="transparent" size="small" aria-expanded={isOpen} onClick={onToggle}>
      {isOpen ? text.showFewer : text.showAll(count)}
    </Button>
  );
}
