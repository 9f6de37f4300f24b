import { makeStyles, tokens } from '@fluentui/react-components';
import type { LastUpdate as Written } from '../../session/sessionState';
import { PlaceButton } from '../components/PlaceButton';
import { Section } from '../components/Section';
import type { Dispatch } from '../useSession';
import { text } from '../words/copy';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    overflowWrap: 'anywhere',
  },
  // As large as a finger or an unsteady hand needs.
  place: { display: 'flex', alignItems: 'center', minHeight: '24px' },
});

interface LastUpdateProps {
  readonly written: Written;
  readonly dispatch: Dispatch;
}

/** What the last update wrote, each sheet leading to the first of its cells. */
export function LastUpdate({ written: { cells, sheets }, dispatch }: LastUpdateProps) {
  const styles = useStyles();
  return (
    <Section title={text.update.written(cells)}>
      <ul className={styles.list}>
        {sheets.map(({ sheet, cell }) => (
          <li key={sheet} className={styles.place}>
            <PlaceButton sheet={sheet} cell={cell} dispatch={dispatch}>
              {sheet}
            </PlaceButton>
          </li>
        ))}
      </ul>
    </Section>
  );
}
