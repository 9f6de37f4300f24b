import { Caption1, Checkbox, makeStyles } from '@fluentui/react-components';
import { formatCell } from '../../core';
import { Section } from '../components/Section';
import type { Dispatch } from '../useSession';
import { text } from '../words/copy';
import { ChangeWords } from './ChangeWords';
import type { TypedOverCell } from './typedOverCells';

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyleType: 'none' } });

interface TypedOverProps {
  readonly cells: readonly TypedOverCell[];
  readonly isBusy: boolean;
  readonly dispatch: Dispatch;
}

/** Owned cells someone typed into: they stay unless ticked. */
export function TypedOver({ cells, isBusy, dispatch }: TypedOverProps) {
  const styles = useStyles();
  if (cells.length === 0) return null;
  return (
    <Section title={text.update.typedOver(cells.length)}>
      <Caption1>{text.update.typedOverHelp}</Caption1>
      <ul className={styles.list}>
        {cells.map(({ change, isAccepted }) => {
          const { sheet, row, column } = change;
          const place = `${sheet} ${formatCell(row, column)}`;
          return (
            <li key={place}>
              <Checkbox
                checked={isAccepted}
                disabled={isBusy}
                onChange={(_, { checked }) =>
                  void dispatch({ type: 'acceptCell', cell: { sheet, row, column }, isAccepted: checked === true })
                }
                label={
                  <>
                    {text.update.replace(place)} <ChangeWords change={change} />
                  </>
                }
              />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
