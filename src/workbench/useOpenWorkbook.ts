import { startTransition, useCallback, useEffect, useState } from 'react';
import { HostError } from '../hosts/hostError';
import type { WorkbookHost } from '../hosts/workbookHost';
import type { Session } from '../session/session';
import { saveCopy } from './saveCopy';
import { ShownWorkbook, type WorkbookFile } from './shownWorkbook';
import { words } from './words';

/** The workbook that is open, with its session. */
export interface OpenWorkbook {
  readonly host: ShownWorkbook;
  readonly session: Session;
}

/** What the composition root gives: how a file is read, and how a session over it starts. */
export interface WorkbenchParts {
  /** @throws HostError when the bytes are no readable workbook. */
  readonly readFile: (bytes: Uint8Array<ArrayBuffer>, file: string) => Promise<WorkbookFile>;
  readonly startSession: (host: WorkbookHost) => Session;
}

/** The open workbook, how to open another, and why the last one could not be opened. A failure keeps what is open. */
export function useOpenWorkbook({ readFile, startSession }: WorkbenchParts) {
  const [opened, setOpened] = useState<OpenWorkbook | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(
    () => () => {
      opened?.session.close();
      opened?.host.close();
    },
    [opened],
  );

  const open = useCallback(
    async (file: string, read: () => Promise<Uint8Array<ArrayBuffer>>) => {
      try {
        const host = await ShownWorkbook.show(await readFile(await read(), file), file);
        const session = startSession(host);
        // Drawn in slices: the page goes on taking clicks.
        startTransition(() => {
          setOpened({ host, session });
          setProblem(null);
        });
        void session.dispatch({ type: 'readSheets' });
      } catch (error) {
        setProblem(error instanceof HostError ? error.message : words.unreadable(file));
      }
    },
    [readFile, startSession],
  );

  const openFiles = useCallback(
    (files: readonly File[]) => {
      const [file] = files;
      if (!file) return;
      if (files.length > 1) return setProblem(words.oneFile);
      void open(file.name, async () => new Uint8Array(await file.arrayBuffer()));
    },
    [open],
  );

  const openSample = useCallback(
    () => void open(words.sampleName, async () => (await import('./sampleWorkbook')).sampleWorkbook()),
    [open],
  );

  const save = useCallback(async () => {
    if (!opened) return;
    const { host } = opened;
    try {
      saveCopy(await host.readBytes(), host.file);
      host.markSaved();
    } catch {
      setProblem(words.unsavable(host.file));
    }
  }, [opened]);

  return { opened, save, problem, openFiles, openSample, dismissProblem: () => setProblem(null) };
}
