import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type ComponentType } from 'react';
import type { SessionState, Step } from '../session/sessionState';
import { Messages } from './components/Messages';
import { settingsButtonId, StatusLine } from './components/StatusLine';
import { panelId, StepTabs, tabId } from './components/StepTabs';
import { FiguresPlaceProvider } from './figures/figuresPlace';
import { HelpPlaceProvider, useHelpPlace } from './help/helpPlace';
import { CheckStep, FiguresStep, HelpPanel, SettingsPanel, SummaryStep, UpdateStep } from './parts/parts';
import { usePartsSoon } from './parts/usePartsSoon';
import { SheetsStep } from './steps/SheetsStep';
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
  hidden: { display: 'none' },
});

export interface StepProps {
  readonly state: SessionState;
  readonly dispatch: Dispatch;
}

const stepScreens: Readonly<Record<Step, ComponentType<StepProps>>> = {
  sheets: SheetsStep,
  check: CheckStep,
  figures: FiguresStep,
  update: UpdateStep,
  summary: SummaryStep,
};

/** The task pane, in Excel and in the workbench alike. */
export function Pane({ session }: { readonly session: PaneSession }) {
  return (
    <FiguresPlaceProvider>
      <HelpPlaceProvider>
        <PaneFrame session={session} />
      </HelpPlaceProvider>
    </FiguresPlaceProvider>
  );
}

function PaneFrame({ session }: { readonly session: PaneSession }) {
  const styles = useStyles();
  const state = useSession(session);
  usePartsSoon();
  const { dispatch } = session;
  const Screen = stepScreens[state.step];
  // Settings cover the step they were opened from: turning to another step leaves them.
  const [settingsOver, setSettingsOver] = useState<Step | null>(null);
  const hasSettings = settingsOver === state.step && state.result !== null;
  // Explanations cover the findings they were asked for; Settings and another step leave them too.
  const help = useHelpPlace();
  const shownHelp = hasSettings || state.step !== 'check' ? null : help.place;
  const closeSettings = () => {
    setSettingsOver(null);
    document.getElementById(settingsButtonId)?.focus();
  };
  const openSettings = () => {
    help.leave();
    setSettingsOver(state.step);
  };
  const turn: Dispatch = (command) => {
    setSettingsOver(null);
    help.leave();
    return dispatch(command);
  };
  return (
    <div className={styles.pane}>
      <StepTabs state={state} dispatch={turn} />
      <Messages state={state} dispatch={dispatch} />
      {hasSettings && <SettingsPanel state={state} dispatch={dispatch} onClose={closeSettings} />}
      {shownHelp && <HelpPanel place={shownHelp} />}
      <div
        key={state.step}
        id={panelId}
        role="tabpanel"
        tabIndex={0}
        aria-labelledby={tabId(state.step)}
        className={mergeClasses(styles.panel, (hasSettings || shownHelp !== null) && styles.hidden)}
      >
        <Screen state={state} dispatch={dispatch} />
      </div>
      <StatusLine
        state={state}
        dispatch={dispatch}
        isSettingsOpen={hasSettings}
        onSettings={() => (hasSettings ? closeSettings() : openSettings())}
      />
    </div>
  );
}
