import { Button, Caption1, makeStyles, Text } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { Choice } from '../components/Choice';
import type { StepProps } from '../Pane';
import { diffText } from '../words/copy';
import { useReadPlanFile } from './readPlanFile';

const useStyles = makeStyles({ start: { alignSelf: 'flex-start' } });

/** Chooses the earlier plan: another plan sheet of the workbook, or a file where the page can read one. */
export function EarlierPlanField({ state, dispatch }: StepProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const readPlanFile = useReadPlanFile();
  const [said, setSaid] = useState('');
  const isBusy = state.activity !== 'idle';
  const plans = (state.result?.report.sheets ?? []).filter(({ role }) => role === 'plan').map(({ sheet }) => sheet);
  const sheets = [...new Set(plans)];
  const { earlier } = state;
  const compareFile = async (file: File) => {
    setSaid(diffText.reading(file.name));
    try {
      const workbook = await readPlanFile!(file);
      setSaid('');
      await dispatch({ type: 'comparePlans', earlier: { name: file.name, plan: { kind: 'workbook', workbook } } });
    } catch (error) {
      setSaid(error instanceof Error ? error.message : String(error));
    }
  };
  const compareSheet = (sheet: string) =>
    dispatch({
      type: 'comparePlans',
      earlier: sheet === '' ? null : { name: sheet, plan: { kind: 'sheet', sheet } },
    });
  return (
    <>
      {sheets.length > 1 && (
        <Choice
          label={diffText.sheet}
          value={earlier?.plan.kind === 'sheet' ? earlier.plan.sheet : ''}
          options={[{ value: '', words: diffText.noSheet }, ...sheets.map((sheet) => ({ value: sheet, words: sheet }))]}
          isBusy={isBusy}
          onChoose={(sheet) => void compareSheet(sheet)}
        />
      )}
      {readPlanFile && (
        <>
          <input
            ref={input}
            type="file"
            accept=".xlsx,.xlsm"
            aria-label={diffText.chooseFile}
            hidden
            onChange={({ target }) => {
              const file = target.files?.[0];
              if (file) void compareFile(file);
              target.value = '';
            }}
          />
          <Button className={styles.start} disabledFocusable={isBusy} onClick={() => input.current?.click()}>
            {diffText.chooseFile}
          </Button>
        </>
      )}
      {!readPlanFile && sheets.length < 2 && <Caption1>{diffText.noFile}</Caption1>}
      <Text role="status">{said}</Text>
    </>
  );
}
