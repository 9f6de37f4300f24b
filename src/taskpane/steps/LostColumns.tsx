import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Update } from '../../core';
import { Section } from '../components/Section';
import { fieldWords } from '../words/fieldWords';
import { text } from '../words/copy';

const useStyles = makeStyles({ list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL } });

/** Columns that staff changed: they are not put back without asking. */
export function LostColumns({ columns }: { readonly columns: Update['lost'] }) {
  const styles = useStyles();
  if (columns.length === 0) return null;
  return (
    <Section title={text.update.lost}>
      <Caption1>{text.update.lostHelp}</Caption1>
      <ul className={styles.list}>
        {columns.map(({ sheet, id, reason }) => (
          <li key={`${sheet} ${id}`}>{text.update.lostReasons[reason](sheet, fieldWords(id))}</li>
        ))}
      </ul>
    </Section>
  );
}
