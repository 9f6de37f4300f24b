import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import { HostError } from '../hosts/hostError';
import type { WorkbookHost } from '../hosts/workbookHost';
import type { Session } from '../session/session';
import { commandsTo } from '../taskpane/memory/commandsTo';
import { keepPlace } from '../taskpane/memory/keepPlace';
import type { PaneMemory } from '../taskpane/memory/paneMemory';
import { readPlace } from '../taskpane/memory/placeMemory';
import { saveCopy } from './saveCopy';
import { ShownWorkbook, type WorkbookFile } from './shownWorkbook';
import { workbenchText as words } from '../taskpane/words/copy';

const SAMPLE_FILE = 'sample.xlsx';
const FULL_SAMPLE_FILE = 'sample-instruments.xlsx';

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
  /** What is remembered between visits: a file of the same name opens in the step it was left in. */
  readonly memory: PaneMemory;
}

/**
 * The open workbook, how to open another, which one is being read, and why the last one could not be opened. A failure
 * keeps what is open.
 */
export function useOpenWorkbook({ readFile, startSession, memory }: WorkbenchParts) {
  const [opened, setOpened] = useState<OpenWorkbook | null>(null);
  const [reading, setReading] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const turns = useRef(0);
  useEffect(
    () => () => {
      opened?.session.close();
      opened?.host.close();
    },
    [opened],
  );

  const open = useCallback(
    async (file: string, read: () => Promise<Uint8Array<ArrayBuffer>>) => {
      const turn = ++turns.current;
      setReading(file);
      try {
        const host = await ShownWorkbook.show(await readFile(await read(), file), file);
        // Another was opened while this one was being read.
        if (turn !== turns.current) return host.close();
        const session = startSession(host);
        // Drawn in slices: the page goes on taking clicks.
        startTransition(() => {
          setOpened({ host, session });
          setProblem(null);
        });
        const { step } = readPlace(memory, file) ?? { step: 'sheets' };
        keepPlace(session, memory, file);
        void session.dispatch(commandsTo[step]);
      } catch (error) {
        if (turn === turns.current) setProblem(error instanceof HostError ? error.message : words.unreadable(file));
      } finally {
        if (turn === turns.current) setReading(null);
      }
    },
    [readFile, startSession, memory],
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
    () => void open(SAMPLE_FILE, async () => (await import('./sampleWorkbook')).sampleWorkbook()),
    [open],
  );

  const openFullSample = useCallback(
    () => void open(FULL_SAMPLE_FILE, async () => (await import('./fullSampleWorkbook')).fullSampleWorkbook()),
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

  return {
    opened,
    reading,
    save,
    problem,
    openFiles,
    openSample,
    openFullSample,
    dismissProblem: () => setProblem(null),
  };
}
