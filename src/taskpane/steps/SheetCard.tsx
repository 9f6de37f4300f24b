import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { FiguresReport } from '../../core';
import { PlaceButton } from '../components/PlaceButton';
import type { Dispatch } from '../useSession';
import { countRows, fieldWords, roleWords } from '../words/roleWords';
import { text } from '../words/text';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  summary: { cursor: 'pointer', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  columns: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    columnGap: tokens.spacingHorizontalM,
    margin: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase200,
  },
  field: { '::first-letter': { textTransform: 'uppercase' } },
  letters: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface SheetCardProps {
  readonly sheet: FiguresReport['sheets'][number];
  readonly dispatch: Dispatch;
}

/** One sheet: what it is, how much it holds, and which columns were read. */
export function SheetCard({ sheet, dispatch }: SheetCardProps) {
  const styles = useStyles();
  const columns = Object.entries(sheet.columns);
  return (
    <li className={styles.card}>
      <PlaceButton sheet={sheet.sheet} cell={sheet.headerCells[0]!} dispatch={dispatch}>
        {sheet.sheet}
      </PlaceButton>
      <Caption1>{`${roleWords[sheet.role].title}, ${countRows(sheet.role, sheet.rows)}`}</Caption1>
      <details>
        <summary className={styles.summary}>{text.sheets.columns(columns.length)}</summary>
        <dl className={styles.columns}>
          {columns.map(([field, letters]) => (
            <Column key={field} name={fieldWords(field)} letters={letters} />
          ))}
        </dl>
      </details>
      {sheet.unmatched.length > 0 && (
        <Caption1>
          {`${text.sheets.leftAlone}: `}
          {sheet.unmatched.map(({ cell, header }) => `${header} (${cell})`).join(', ')}
        </Caption1>
      )}
    </li>
  );
}

function Column({ name, letters }: { readonly name: string; readonly letters: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.field}>{name}</dt>
      <dd className={styles.letters}>{text.sheets.column(letters)}</dd>
    </>
  );
}
