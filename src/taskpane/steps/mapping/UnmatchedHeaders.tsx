import { makeStyles, tokens } from '@fluentui/react-components';
import { layouts } from '../../../core';
import { Choice } from '../../components/Choice';
import { mappingText } from '../../words/copy';
import { fieldWords } from '../../words/fieldWords';
import type { MappingProps } from './mappingProps';

const NONE = '';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

interface UnmatchedHeadersProps extends MappingProps {
  /** The actions of the plan, which the columns of a Member status sheet can be about. */
  readonly actions: readonly string[];
}

/** The headers nobody understood, each with what it could be. */
export function UnmatchedHeaders({ block, actions, isBusy, onChange }: UnmatchedHeadersProps) {
  const styles = useStyles();
  const layout = layouts[block.role];
  const fields = [...Object.keys(layout.fields), ...(layout.hasActionColumns ? actions : [])];
  const options = fields.map((field) => {
    const letters = block.columns[field];
    return { value: field, words: letters ? mappingText.nowIn(fieldWords(field), letters) : fieldWords(field) };
  });
  return (
    <ul className={styles.list} aria-label={mappingText.leftAlone}>
      {block.unmatched.map(({ cell, header }) => (
        <li key={cell}>
          <Choice
            label={mappingText.useColumnAs(header, cell)}
            value={NONE}
            options={[{ value: NONE, words: mappingText.useAs }, ...options]}
            isBusy={isBusy}
            onChoose={(field) => onChange({ kind: 'column', field, column: cell.replace(/\d+$/, '') })}
          />
        </li>
      ))}
    </ul>
  );
}
