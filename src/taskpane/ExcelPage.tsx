import { makeStyles } from '@fluentui/react-components';
import { Page } from './components/Page';
import { VisuallyHidden } from './components/VisuallyHidden';
import { PaneMemoryContext, type PaneMemory } from './memory/paneMemory';
import { Pane } from './Pane';
import { SaveSlidesContext } from './summary/saveSlides';
import { saveSlidesOf } from './summary/saveSlidesOf';
import type { PaneSession } from './useSession';
import { text } from './words/copy';

const useStyles = makeStyles({ main: { height: '100%', minHeight: 0 } });

interface ExcelPageProps {
  readonly session: PaneSession;
  readonly memory: PaneMemory;
  readonly isDark: boolean | undefined;
  /** What the workbook's file is called; null where this Excel lets a pane hand over no file. */
  readonly savesBeside: string | null;
}

/** The page inside Excel: the pane and nothing else. */
export function ExcelPage({ session, memory, isDark, savesBeside }: ExcelPageProps) {
  const styles = useStyles();
  return (
    <Page isDark={isDark}>
      <main className={styles.main}>
        <VisuallyHidden as="h1">{text.product}</VisuallyHidden>
        <SaveSlidesContext value={savesBeside === null ? null : saveSlidesOf(savesBeside)}>
          <PaneMemoryContext value={memory}>
            <Pane session={session} />
          </PaneMemoryContext>
        </SaveSlidesContext>
      </main>
    </Page>
  );
}
