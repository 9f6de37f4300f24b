import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { changeMapping } from '../../core';
import { useKeptFocus } from '../components/useKeptFocus';
import type { StepProps } from '../Pane';
import { LostSheet } from './LostSheet';
import { OtherSheets } from './OtherSheets';
import { SheetCard } from './SheetCard';

const useStyles = makeStyles({
  lists: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, outlineStyle: 'none' },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

/** The sheets with a role and those set by hand, a card a block; below, folded, the others. */
export function SheetList({ state, dispatch }: StepProps) {
  const styles = useStyles();
  const keptFocus = useKeptFocus<HTMLDivElement>();
  const [newSheet, setNewSheet] = useState<string | null>(null);
  if (!state.result) return null;
  const { readings, report } = state.result;
  const isBusy = state.activity !== 'idle';
  const actions = report.plan.flatMap(({ action }) => action ?? []);
  const known = readings.filter(({ blocks, isByHand, isThere }) => isThere && (isByHand || blocks.length > 0));
  const lost = readings.filter(({ isThere }) => !isThere);
  const others = readings.filter((reading) => !known.includes(reading) && !lost.includes(reading));
  return (
    <div className={styles.lists} {...keptFocus}>
      <ul className={styles.list}>
        {known.flatMap((reading) =>
          Array.from({ length: Math.max(1, reading.blocks.length) }, (_, index) => (
            <SheetCard
              key={`${reading.sheet} ${index}`}
              reading={reading}
              index={index}
              actions={actions}
              isBusy={isBusy}
              isNew={reading.sheet === newSheet}
              dispatch={dispatch}
            />
          )),
        )}
        {lost.map(({ sheet }) => (
          <LostSheet key={sheet} sheet={sheet} isBusy={isBusy} dispatch={dispatch} />
        ))}
      </ul>
      <OtherSheets
        sheets={others}
        isBusy={isBusy}
        onUse={(reading, role) => {
          setNewSheet(reading.sheet);
          const mapping = changeMapping(reading, 0, { kind: 'role', role });
          void dispatch({ type: 'mapSheet', sheet: reading.sheet, mapping });
        }}
      />
    </div>
  );
}
