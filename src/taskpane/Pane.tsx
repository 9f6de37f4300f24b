import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ComponentType } from 'react';
import type { SessionState, Step } from '../session/sessionState';
import { keepTabInside } from './components/keepTabInside';
import { Messages } from './components/Messages';
import { settingsButtonId, StatusLine } from './components/StatusLine';
import { panelId, StepTabs, tabId } from './components/StepTabs';
import { useKeptFocus } from './components/useKeptFocus';
import { FiguresPlaceProvider } from './figures/figuresPlace';
import { FirstRunProvider, useFirstRun } from './firstRun/firstRunPlace';
import { HelpPlaceProvider, useHelpPlace } from './help/helpPlace';
import {
  CheckStep,
  DiagnosticsSection,
  FiguresStep,
  HelpPanel,
  SettingsPanel,
  SummaryStep,
  UpdateStep,
} from './parts/parts';
import { usePartsSoon } from './parts/usePartsSoon';
import { FindingsPlaceProvider } from './steps/findings/findingsPlace';
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
    // What does not fit is scrolled to, not squeezed.
    '& > *': { flexShrink: 0 },
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
      <FindingsPlaceProvider>
        <HelpPlaceProvider>
          <FirstRunProvider>
            <PaneFrame session={session} />
          </FirstRunProvider>
        </HelpPlaceProvider>
      </FindingsPlaceProvider>
    </FiguresPlaceProvider>
  );
}

function PaneFrame({ session }: { readonly session: PaneSession }) {
  const styles = useStyles();
  const state = useSession(session);
  usePartsSoon();
  const { dispatch, readDetails } = session;
  // A button that is gone with its step leaves the focus to the next one.
  const keptFocus = useKeptFocus<HTMLDivElement>();
  const Screen = stepScreens[state.step];
  // Settings cover the step they were opened from: turning to another step leaves them.
  const [settingsOver, setSettingsOver] = useState<Step | null>(null);
  const hasSettings = settingsOver === state.step && state.result !== null;
  // Explanations cover the findings they were asked for; Settings and another step leave them too.
  const help = useHelpPlace();
  const shownHelp = hasSettings || state.step !== 'check' ? null : help.place;
  // Whoever goes on has begun: the introduction stands in the first step and is left with it.
  const { isShown: hasFirstRun, leave: leaveFirstRun } = useFirstRun();
  useEffect(() => {
    if (hasFirstRun && state.step !== 'sheets') leaveFirstRun();
  }, [hasFirstRun, leaveFirstRun, state.step]);
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
    <div className={styles.pane} onKeyDown={keepTabInside}>
      <StepTabs state={state} dispatch={turn} />
      <Messages state={state} dispatch={dispatch} />
      {hasSettings && (
        <SettingsPanel state={state} dispatch={dispatch} readDetails={readDetails} onClose={closeSettings} />
      )}
      {shownHelp && <HelpPanel place={shownHelp} />}
      <div
        key={state.step}
        {...keptFocus}
        id={panelId}
        role="tabpanel"
        tabIndex={0}
        aria-labelledby={tabId(state.step)}
        className={mergeClasses(styles.panel, (hasSettings || shownHelp !== null) && styles.hidden)}
      >
        <Screen state={state} dispatch={dispatch} />
        {/* Settings, which hold it otherwise, come with the first check. */}
        {state.result === null && state.message?.kind === 'error' && (
          <DiagnosticsSection state={state} readDetails={readDetails} />
        )}
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
