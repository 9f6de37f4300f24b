import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DropHint } from './DropHint';
import { OpenedWorkbook } from './OpenedWorkbook';
import { TopBar } from './TopBar';
import { useFileDrop } from './useFileDrop';
import { useOpenWorkbook, type WorkbenchParts } from './useOpenWorkbook';
import { Welcome } from './Welcome';
import { workbenchText as words } from '../taskpane/words/copy';

/** The product without Excel: a workbook file in a grid, beside the same pane. */
export function Workbench(parts: WorkbenchParts) {
  const { opened, reading, save, problem, openFiles, dismissProblem, ...samples } = useOpenWorkbook(parts);
  const openProps = {
    onOpenFiles: openFiles,
    onOpenSample: samples.openSample,
    onOpenFullSample: samples.openFullSample,
  };
  const isOver = useFileDrop(openFiles);
  return (
    <>
      <TopBar host={opened?.host ?? null} reading={reading} onSave={() => void save()} {...openProps} />
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
        <OpenedWorkbook {...opened} readFile={parts.readFile} memory={parts.memory} />
      ) : (
        <Welcome {...openProps} />
      )}
      {isOver && <DropHint />}
    </>
  );
}
