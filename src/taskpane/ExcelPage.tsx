import { makeStyles } from '@fluentui/react-components';
import { Page } from './components/Page';
import { VisuallyHidden } from './components/VisuallyHidden';
import { Pane } from './Pane';
import type { PaneSession } from './useSession';
import { text } from './words/text';

const useStyles = makeStyles({ main: { height: '100%', minHeight: 0 } });

interface ExcelPageProps {
  readonly session: PaneSession;
  readonly isDark: boolean | undefined;
}

/** The page inside Excel: the pane and nothing else. */
export function ExcelPage({ session, isDark }: ExcelPageProps) {
  const styles = useStyles();
  return (
    <Page isDark={isDark}>
      <main className={styles.main}>
        <VisuallyHidden as="h1">{text.product}</VisuallyHidden>
        <Pane session={session} />
      </main>
    </Page>
  );
}
