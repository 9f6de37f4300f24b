import { makeStyles, mergeClasses, Tab, TabList, tokens } from '@fluentui/react-components';
import type { SheetSnapshot } from '../../core';
import { workbenchText as words } from '../../taskpane/words/copy';
import { useOwnedStyles } from './ownedStyles';

const useStyles = makeStyles({
  foot: {
    flexShrink: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  tabs: { flexGrow: 1, flexBasis: '240px', minWidth: 0, overflowX: 'auto' },
  legend: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
  },
  swatch: { width: '14px', height: '14px', border: `1px solid ${tokens.colorNeutralStroke1}` },
});

interface SheetTabsProps {
  readonly sheets: readonly SheetSnapshot[];
  readonly current: string;
  readonly hasOwned: boolean;
  readonly onSelect: (sheet: string) => void;
}

/** The sheets of the workbook, and what the tint of some columns means. */
export function SheetTabs({ sheets, current, hasOwned, onSelect }: SheetTabsProps) {
  const styles = useStyles();
  const owned = useOwnedStyles();
  return (
    <div className={styles.foot}>
      <TabList
        size="small"
        className={styles.tabs}
        aria-label={words.sheets}
        selectedValue={current}
        onTabSelect={(_, { value }) => onSelect(String(value))}
      >
        {sheets.map(({ name, visibility }) => (
          <Tab key={name} value={name}>
            {visibility === 'visible' ? name : words.hidden(name)}
          </Tab>
        ))}
      </TabList>
      {hasOwned && (
        <span className={styles.legend}>
          <span className={mergeClasses(styles.swatch, owned.cell)} />
          {words.ownedLegend}
        </span>
      )}
    </div>
  );
}
