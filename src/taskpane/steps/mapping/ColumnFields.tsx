import { makeStyles, tokens } from '@fluentui/react-components';
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

interface ColumnFieldsProps extends MappingProps {
  readonly fields: readonly string[];
  /** The field the focus goes to. */
  readonly wanted: string | null;
}

/** In which column each field stands, by its header. */
export function ColumnFields({ block, fields, wanted, isBusy, onChange }: ColumnFieldsProps) {
  const styles = useStyles();
  const columns = block.choices.map(({ column, header }) => ({
    value: column,
    words: header === '' ? mappingText.noHeader(column) : mappingText.header(column, header),
  }));
  const options = [...columns, { value: NONE, words: mappingText.noColumn }];
  return (
    <ul className={styles.list}>
      {fields.map((field) => (
        <li key={field}>
          <Choice
            label={fieldWords(field)}
            value={block.columns[field] ?? NONE}
            options={options}
            isBusy={isBusy}
            isWanted={field === wanted}
            onChoose={(value) => onChange({ kind: 'column', field, column: value === NONE ? null : value })}
          />
        </li>
      ))}
    </ul>
  );
}
