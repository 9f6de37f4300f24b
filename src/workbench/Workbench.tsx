import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DropHint } from './DropHint';
import { OpenedWorkbook } from './OpenedWorkbook';
import { TopBar } from './TopBar';
import { useFileDrop } from './useFileDrop';
import { useOpenWorkbook, type WorkbenchParts } from './useOpenWorkbook';
import { Welcome } from './Welcome';
import { words } from './words';

/** The product without Excel: a workbook file in a grid, beside the same pane. */
export function Workbench(parts: WorkbenchParts) {
  const { opened, reading, save, problem, openFiles, openSample, dismissProblem } = useOpenWorkbook(parts);
  const isOver = useFileDrop(openFiles);
  return (
    <>
      <TopBar
        host={opened?.host ?? null}
        reading={reading}
        onSave={() => void save()}
        onOpenFiles={openFiles}
        onOpenSample={openSample}
      />
      <div aria-live="assertive">
        {problem !== null && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{problem}</MessageBarBody>
            <MessageBarActions
              containerAction={
                <Button appearance="transparent" size="small" aria-label={words.dismiss} onClick={dismissProblem}>
                  ✕
                </Button>
              }
            />
          </MessageBar>
        )}
      </div>
      {opened ? (
        <OpenedWorkbook {...opened} readFile={parts.readFile} />
      ) : (
        <Welcome onOpenFiles={openFiles} onOpenSample={openSample} />
      )}
      {isOver && <DropHint />}
    </>
  );
}
