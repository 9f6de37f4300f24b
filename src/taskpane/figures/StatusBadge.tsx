import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Status } from '../../core';

const useStyles = makeStyles({
  badge: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
  },
  icon: { flexShrink: 0, width: '16px', height: '16px' },
  // Pictures keep their colours where colours are forced, unless they are told otherwise.
  plain: { '@media (forced-colors: active)': { color: 'CanvasText' } },
  good: { color: tokens.colorStatusSuccessForeground1 },
  fair: { color: tokens.colorBrandForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

type Tone = 'good' | 'fair' | 'warning' | 'bad' | 'quiet';

/** A shape of its own each, so that no status hangs on colour: tick, arrow, triangle, bolt, ring, cross, dash. */
const signs: Readonly<Record<Status, { readonly tone: Tone; readonly shape: string }>> = {
  Achieved: {
    tone: 'good',
    shape: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm3.5 4.6-.9-.8-3.4 4-1.9-1.7-.8.9 2.8 2.5 4.2-4.9Z',
  },
  'On track': { tone: 'fair', shape: 'M2 7.2h8.4L7.2 4l1-1L13 8l-4.8 5-1-1 3.2-3.2H2V7.2Z' },
  'At risk': {
    tone: 'warning',
    shape: 'M8 1.5 15.2 14H.8L8 1.5ZM7.4 6v4h1.2V6H7.4Zm.6 4.8a.75.75 0 1 0 0 1.5.75.75 0 0 0 0-1.5Z',
  },
  'Off track': { tone: 'bad', shape: 'M8.8 1 3 9h3.6L5.4 15 13 6.4H8.6L8.8 1Z' },
  'Not started': {
    tone: 'quiet',
    shape: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm0 1.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11Z',
  },
  'Not achieved': {
    tone: 'bad',
    shape:
      'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm2.5 3.8L8 7.3 5.5 4.8l-.7.7L7.3 8l-2.5 2.5.7.7L8 8.7l2.5 2.5.7-.7L8.7 8l2.5-2.5-.7-.7Z',
  },
  'No data': { tone: 'quiet', shape: 'M2 7.2h12v1.6H2V7.2Z' },
};

/** A status in words, with its sign. */
export function StatusBadge({ status }: { readonly status: Status }) {
  const styles = useStyles();
  const { tone, shape } = signs[status];
  return (
    <span className={styles.badge}>
      <svg className={mergeClasses(styles.icon, styles[tone], styles.plain)} viewBox="0 0 16 16" aria-hidden="true">
        <path fill="currentColor" fillRule="evenodd" d={shape} />
      </svg>
      {status}
    </span>
  );
}
