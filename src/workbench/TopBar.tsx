import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { OpenButtons, type OpenButtonsProps } from './OpenButtons';
import type { ShownWorkbook } from './shownWorkbook';
import { workbenchText as words } from '../taskpane/words/copy';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  file: { flexGrow: 1, minWidth: 0, color: tokens.colorNeutralForeground2 },
});

interface TopBarProps extends OpenButtonsProps {
  readonly host: ShownWorkbook | null;
  /** The file that is being read. */
  readonly reading: string | null;
  readonly onSave: () => void;
}

/** Which workbook is open, and what can be done with it. */
export function TopBar({ host, reading, onSave, ...openProps }: TopBarProps) {
  const styles = useStyles();
  return (
    <header className={styles.bar}>
      <img src="icons/icon-32.png" width="24" height="24" alt="" />
      <h1 className={styles.title}>{words.title}</h1>
      {host ? <OpenFile host={host} onSave={onSave} /> : <span className={styles.file} />}
      {reading !== null && <Spinner size="tiny" label={words.reading(reading)} />}
      {host && <OpenButtons {...openProps} />}
    </header>
  );
}

function OpenFile({ host, onSave }: { readonly host: ShownWorkbook; readonly onSave: () => void }) {
  const styles = useStyles();
  const { isUnsaved } = useSyncExternalStore(host.subscribeView, host.getView);
  return (
    <>
      <Text truncate className={styles.file}>
        {isUnsaved ? `${host.file} (${words.unsaved})` : host.file}
      </Text>
      <Button appearance={isUnsaved ? 'primary' : 'secondary'} onClick={onSave}>
        {words.saveCopy}
      </Button>
    </>
  );
}
