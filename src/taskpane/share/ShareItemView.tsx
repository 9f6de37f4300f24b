import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ShareItem, ShareLine } from '../../core';
import { Fold } from '../components/Fold';
import { PlaceButton } from '../components/PlaceButton';
import type { Dispatch } from '../useSession';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    overflowWrap: 'anywhere',
  },
});

interface ShareItemViewProps {
  readonly item: ShareItem;
  readonly dispatch: Dispatch;
}

/** One kind of thing a recipient would see: where it is, and what can be done about it. */
export function ShareItemView({ item, dispatch }: ShareItemViewProps) {
  const styles = useStyles();
  return (
    <Fold title={`${item.title} (${item.lines.length})`}>
      {() => (
        <>
          <ul className={styles.list}>
            {item.lines.map((line, index) => (
              <li key={index}>
                <Line line={line} dispatch={dispatch} />
              </li>
            ))}
          </ul>
          <Caption1 block>{item.advice}</Caption1>
        </>
      )}
    </Fold>
  );
}

function Line({ line: { text, sheet, cell }, dispatch }: { readonly line: ShareLine; readonly dispatch: Dispatch }) {
  if (sheet === null) return <Text>{text}</Text>;
  return (
    <Text>
      {sheet}: {text}
      {cell !== null && (
        <>
          {' '}
          <PlaceButton sheet={sheet} cell={cell} dispatch={dispatch} />
        </>
      )}
    </Text>
  );
}
