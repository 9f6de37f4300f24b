import { makeStyles, tokens } from '@fluentui/react-components';
import type { Severity } from '../../core';

/** Pictures keep their colours where colours are forced, unless they are told otherwise. */
const plain = { '@media (forced-colors: active)': { color: 'CanvasText' } };

const useStyles = makeStyles({
  icon: { flexShrink: 0, width: '16px', height: '16px', verticalAlign: '-3px' },
  error: { color: tokens.colorStatusDangerForeground1, ...plain },
  warning: { color: tokens.colorStatusWarningForeground3, ...plain },
  note: { color: tokens.colorBrandForeground1, ...plain },
});

/** Three shapes, so that the severity does not hang on colour: a cross, a triangle, an i. */
const shapes: Readonly<Record<Severity, string>> = {
  error:
    'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm2.5 3.8L8 7.3 5.5 4.8l-.7.7L7.3 8l-2.5 2.5.7.7L8 8.7l2.5 2.5.7-.7L8.7 8l2.5-2.5-.7-.7Z',
  warning: 'M8 1.5 15.2 14H.8L8 1.5ZM7.4 6v4h1.2V6H7.4Zm.6 4.8a.75.75 0 1 0 0 1.5.75.75 0 0 0 0-1.5Z',
  note: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm-.6 6v5h1.2V7H7.4ZM8 4a.8.8 0 1 0 0 1.6A.8.8 0 0 0 8 4Z',
};

export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  return (
    <svg className={`${styles.icon} ${styles[severity]}`} viewBox="0 0 16 16" aria-hidden="true">
      <path fill="currentColor" fillRule="evenodd" d={shapes[severity]} />
    </svg>
  );
}
