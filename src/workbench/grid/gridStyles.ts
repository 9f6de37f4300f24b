import { makeStyles, tokens } from '@fluentui/react-components';

/** In pixels. */
export const ROW_HEIGHT = 26;
export const HEADER_HEIGHT = 26;
export const HEADER_WIDTH = 48;

const head = {
  boxSizing: 'border-box',
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'center',
  borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  backgroundColor: tokens.colorNeutralBackground3,
  color: tokens.colorNeutralForeground2,
} as const;

/** The letters above and the numbers beside the cells. */
export const useHeaderStyles = makeStyles({
  headerRow: { position: 'sticky', top: 0, zIndex: 2, height: `${HEADER_HEIGHT}px` },
  corner: { ...head, position: 'sticky', left: 0, zIndex: 1, width: `${HEADER_WIDTH}px`, height: '100%' },
  column: { ...head, position: 'absolute', top: 0, height: '100%' },
  row: { ...head, position: 'sticky', left: 0, zIndex: 1, width: `${HEADER_WIDTH}px`, height: '100%' },
});

export const useCellStyles = makeStyles({
  row: { position: 'absolute', top: 0, left: 0, width: '100%', height: `${ROW_HEIGHT}px` },
  cell: {
    position: 'absolute',
    top: 0,
    height: '100%',
    boxSizing: 'border-box',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    lineHeight: `${ROW_HEIGHT - 1}px`,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    cursor: 'cell',
    borderRight: `1px solid ${tokens.colorNeutralStroke3}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  header: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground3 },
  selected: { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: '-2px' },
});
