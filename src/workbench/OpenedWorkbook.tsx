import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { ReadPlanFileContext } from '../taskpane/diff/readPlanFile';
import { PaneMemoryContext } from '../taskpane/memory/paneMemory';
import { Pane } from '../taskpane/Pane';
import { SaveSlidesContext } from '../taskpane/summary/saveSlides';
import { saveSlidesOf } from '../taskpane/summary/saveSlidesOf';
import { useSession } from '../taskpane/useSession';
import { Grid } from './grid/Grid';
import { headerRows } from './headerRows';
import { readPlanFileBy } from './readPlanFileBy';
import type { OpenWorkbook, WorkbenchParts } from './useOpenWorkbook';
import { workbenchText as words } from '../taskpane/words/copy';

const NARROW = '@media (max-width: 760px)';

const useStyles = makeStyles({
  work: { flexGrow: 1, minHeight: 0, display: 'flex', [NARROW]: { flexDirection: 'column' } },
  sheet: { flexGrow: 1, minWidth: 0, minHeight: 0, display: 'flex' },
  pane: {
    flexShrink: 0,
    width: '360px',
    minHeight: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    [NARROW]: {
      width: 'auto',
      height: '55%',
      borderLeft: 'none',
      borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    },
  },
});

type OpenedWorkbookProps = OpenWorkbook & Pick<WorkbenchParts, 'readFile' | 'memory'>;

/** The sheets of the open workbook beside the pane. */
export function OpenedWorkbook({ host, session, readFile, memory }: OpenedWorkbookProps) {
  const styles = useStyles();
  const { result } = useSession(session);
  const rows = useMemo(() => headerRows(result), [result]);
  const readPlanFile = useMemo(() => readPlanFileBy(readFile), [readFile]);
  return (
    <div className={styles.work}>
      <main className={styles.sheet} aria-label={words.workbook}>
        <Grid host={host} headerRows={rows} />
      </main>
      <aside className={styles.pane} aria-label={words.pane}>
        <SaveSlidesContext value={saveSlidesOf(host.file)}>
          <ReadPlanFileContext value={readPlanFile}>
            <PaneMemoryContext value={memory}>
              <Pane session={session} />
            </PaneMemoryContext>
          </ReadPlanFileContext>
        </SaveSlidesContext>
      </aside>
    </div>
  );
}
