import { loadWriting } from '../../session/commands/loadWriting';
import { lazyPart } from './lazyPart';

const screens = () => import('./screens');

export const FirstRun = lazyPart(async () => (await screens()).FirstRun);
export const SampleQuestion = lazyPart(async () => (await screens()).SampleQuestion);
export const FoundSheets = lazyPart(async () => (await screens()).FoundSheets);
export const CheckStep = lazyPart(async () => (await screens()).CheckStep);
export const FiguresStep = lazyPart(async () => (await screens()).FiguresStep);
export const UpdateStep = lazyPart(async () => (await screens()).UpdateStep);
export const SummaryStep = lazyPart(async () => (await screens()).SummaryStep);
export const SettingsPanel = lazyPart(async () => (await screens()).SettingsPanel);
export const DiagnosticsSection = lazyPart(async () => (await screens()).DiagnosticsSection);
export const HelpPanel = lazyPart(async () => (await screens()).HelpPanel);

const parts = [
  FirstRun,
  SampleQuestion,
  FoundSheets,
  CheckStep,
  FiguresStep,
  UpdateStep,
  SummaryStep,
  SettingsPanel,
  HelpPanel,
  DiagnosticsSection,
];

/** Loads every part, so that each is shown at once from then on, and what writes. Rejects when one cannot be loaded. */
export async function loadParts(): Promise<void> {
  await Promise.all([...parts.map((part) => part.load()), loadWriting()]);
}
