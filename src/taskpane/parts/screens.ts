/** All that is shown after the first check, in one script that comes after the pane stands. */
export { FirstRun } from '../firstRun/FirstRun';
export { DiagnosticsSection } from '../diagnostics/DiagnosticsSection';
export { HelpPanel } from '../help/HelpPanel';
export { SettingsPanel } from '../settings/SettingsPanel';
export { SampleQuestion } from '../starters/SampleQuestion';
export { CheckStep } from '../steps/CheckStep';
export { FiguresStep } from '../steps/FiguresStep';
export { FoundSheets } from '../steps/FoundSheets';
export { SummaryStep } from '../steps/SummaryStep';
export { UpdateStep } from '../steps/UpdateStep';
