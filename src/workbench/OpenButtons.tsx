import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import { workbenchText as words } from '../taskpane/words/copy';

export interface OpenButtonsProps {
  readonly onOpenFiles: (files: readonly File[]) => void;
  readonly onOpenSample: () => void;
  readonly onOpenFullSample: () => void;
  readonly isPrimary?: boolean;
}

/** Opens a workbook of the user, or a sample. */
export function OpenButtons({ onOpenFiles, onOpenSample, onOpenFullSample, isPrimary = false }: OpenButtonsProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        onChange={({ target }) => {
          onOpenFiles([...(target.files ?? [])]);
          target.value = '';
        }}
      />
      <Button appearance={isPrimary ? 'primary' : 'secondary'} onClick={() => input.current?.click()}>
        {words.openWorkbook}
      </Button>
      <Button onClick={onOpenSample}>{words.openSample}</Button>
      <Button onClick={onOpenFullSample}>{words.openFullSample}</Button>
    </>
  );
}
