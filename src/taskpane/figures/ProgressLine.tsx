import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  track: {
    display: 'block',
    height: '6px',
    marginTop: tokens.spacingVerticalXXS,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
    overflow: 'hidden',
    '@media (forced-colors: active)': { outline: '1px solid CanvasText' },
  },
  fill: {
    display: 'block',
    height: '100%',
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
});

/** Progress as a bar, full from 1 on. The number stands beside it in words, so the bar itself is silent. */
export function ProgressLine({ progress }: { readonly progress: number }) {
  const styles = useStyles();
  const width = Math.min(1, Math.max(0, progress)) * 100;
  return (
    <span className={styles.track} aria-hidden="true">
      <span className={styles.fill} style={{ width: `${width}%` }} />
    </span>
  );
}
