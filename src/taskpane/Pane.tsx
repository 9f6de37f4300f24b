import { makeStyles, tokens } from '@fluentui/react-components';
import type { ComponentType } from 'react';
import type { SessionState, Step } from '../session/sessionState';
import { Messages } from './components/Messages';
import { StatusLine } from './components/StatusLine';
import { panelId, StepTabs, tabId } from './components/StepTabs';
import { CheckStep } from './steps/CheckStep';
import { SheetsStep } from './steps/SheetsStep';
import { UpdateStep } from './steps/UpdateStep';
import { useSession, type Dispatch, type PaneSession } from './useSession';

const useStyles = makeStyles({
  pane: { height: '100%', display: 'flex', flexDirection: 'column', minWidth: 0 },
  panel: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalM,
    '&:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

export interface StepProps {
  readonly state: SessionState;
  readonly dispatch: Dispatch;
}

const stepScreens: Readonly<Record<Step, ComponentType<StepProps>>> = {
  sheets: SheetsStep,
  check: CheckStep,
  update: UpdateStep,
};

/** The task pane, in Excel and in the workbench alike. */
export function Pane({ session }: { readonly session: PaneSession }) {
  const styles = useStyles();
  const state = useSession(session);
  const { dispatch } = session;
  const Screen = stepScreens[state.step];
  return (
    <div className={styles.pane}>
      <StepTabs state={state} dispatch={dispatch} />
      <Messages state={state} dispatch={dispatch} />
      <div
        key={state.step}
        id={panelId}
        role="tabpanel"
        tabIndex={0}
        aria-labelledby={tabId(state.step)}
        className={styles.panel}
      >
        <Screen state={state} dispatch={dispatch} />
      </div>
      <StatusLine state={state} dispatch={dispatch} />
    </div>
  );
}
