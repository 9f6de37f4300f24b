import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { changeMapping, type BlockReading, type MappingChange, type SheetReading } from '../../core';
import { Fold } from '../components/Fold';
import { PlaceButton } from '../components/PlaceButton';
import type { Dispatch } from '../useSession';
import { describeConfidence } from '../words/describeConfidence';
import { describeRole } from '../words/describeRole';
import { mappingText, roleText, text } from '../words/copy';
import { BlockEditor } from './mapping/BlockEditor';
import { RoleField } from './mapping/RoleField';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
  },
  editor: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  start: { alignSelf: 'flex-start' },
});

interface SheetCardProps {
  readonly reading: SheetReading;
  /** Which block of the sheet, from 0. */
  readonly index: number;
  /** The actions of the plan. */
  readonly actions: readonly string[];
  readonly isBusy: boolean;
  /** True for a sheet the user just gave a role: it opens and takes the focus. */
  readonly isNew: boolean;
  readonly dispatch: Dispatch;
}

/** One block of a sheet: what it is, how much it holds, how sure that is; opened, all of it can be corrected. */
export function SheetCard({ reading, index, actions, isBusy, isNew, dispatch }: SheetCardProps) {
  const styles = useStyles();
  const { sheet, isByHand, blocks, headerRows } = reading;
  const block = blocks[index];
  const change = (what: MappingChange) =>
    void dispatch({ type: 'mapSheet', sheet, mapping: changeMapping(reading, index, what) });
  return (
    <li className={styles.card}>
      <PlaceButton sheet={sheet} cell={block?.headerCells[0] ?? 'A1'} dispatch={dispatch}>
        {sheet}
      </PlaceButton>
      <Caption1>{block ? summary(block, isByHand) : mappingText.leftAloneSheet}</Caption1>
      {block && <Caption1>{text.sheets.columnsRead(block.headerRow, Object.keys(block.columns).length)}</Caption1>}
      {block && block.unmatched.length > 0 && (
        <Caption1>
          {text.sheets.leftAlone(block.unmatched.map(({ cell, header }) => `${header} (${cell})`).join(', '))}
        </Caption1>
      )}
      <Fold title={mappingText.change} label={mappingText.changeOf(sheet)} startsOpen={isNew}>
        {() => (
          <div className={styles.editor} role="group" aria-label={mappingText.changeOf(sheet)}>
            <RoleField
              role={block?.role ?? null}
              isBusy={isBusy}
              isWanted={isNew}
              onChoose={(role) => change({ kind: 'role', role })}
            />
            {block && (
              <BlockEditor
                key={block.role}
                block={block}
                headerRows={headerRows}
                actions={actions}
                isBusy={isBusy}
                onChange={change}
              />
            )}
            <Button
              size="small"
              className={styles.start}
              disabledFocusable={isBusy || !isByHand}
              onClick={() => void dispatch({ type: 'mapSheet', sheet, mapping: null })}
            >
              {mappingText.automatic}
            </Button>
          </div>
        )}
      </Fold>
    </li>
  );
}

function summary({ role, rows, confidence }: BlockReading, isByHand: boolean): string {
  const sureness = isByHand ? mappingText.byHand : describeConfidence(confidence);
  return text.sheets.summary(describeRole(role), roleText[role].rows(rows), sureness);
}
