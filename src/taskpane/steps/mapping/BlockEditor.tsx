import { Caption1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { HeaderRow, MappingChange } from '../../../core';
import { Fold } from '../../components/Fold';
import { mappingText } from '../../words/copy';
import { blockFields } from './blockFields';
import { ColumnFields } from './ColumnFields';
import { HeaderRowField } from './HeaderRowField';
import type { MappingProps } from './mappingProps';
import { UnmatchedHeaders } from './UnmatchedHeaders';

const useStyles = makeStyles({
  editor: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

interface BlockEditorProps extends MappingProps {
  readonly headerRows: readonly HeaderRow[];
  readonly actions: readonly string[];
}

/** Header row and columns of a block, each to be corrected. What is chosen keeps the focus, wherever it moves. */
export function BlockEditor({ block, headerRows, actions, isBusy, onChange }: BlockEditorProps) {
  const styles = useStyles();
  const [wanted, setWanted] = useState<string | null>(null);
  const { shown, others } = blockFields(block);
  const change = (next: MappingChange) => {
    setWanted(next.kind === 'column' ? next.field : null);
    onChange(next);
  };
  const parts = { block, isBusy, onChange: change };
  return (
    <div className={styles.editor}>
      <HeaderRowField {...parts} rows={headerRows} />
      <Caption1Strong>{mappingText.columns}</Caption1Strong>
      <ColumnFields {...parts} fields={shown} wanted={wanted} />
      {block.unmatched.length > 0 && (
        <>
          <Caption1Strong>{mappingText.leftAlone}</Caption1Strong>
          <UnmatchedHeaders {...parts} actions={actions} />
        </>
      )}
      {others.length > 0 && (
        <Fold title={mappingText.otherFields(others.length)}>
          {() => <ColumnFields {...parts} fields={others} wanted={null} />}
        </Fold>
      )}
      <Caption1>{mappingText.automaticHelp}</Caption1>
    </div>
  );
}
