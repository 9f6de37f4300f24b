import { lazyPart } from './lazyPart';

const screens = () => import('./screens');

export const FoundSheets = lazyPart(async () => (await screens()).FoundSheets);
export const CheckStep = lazyPart(async () => (await screens()).CheckStep);
export const FiguresStep = lazyPart(async () => (await screens()).FiguresStep);
export const UpdateStep = lazyPart(async () => (await screens()).UpdateStep);
export const SummaryStep = lazyPart(async () => (await screens()).SummaryStep);
export const SettingsPanel = lazyPart(async () => (await screens()).SettingsPanel);
export const HelpPanel = lazyPart(async () => (await screens()).HelpPanel);

const parts = [FoundSheets, CheckStep, FiguresStep, UpdateStep, SummaryStep, SettingsPanel, HelpPanel];

/** Loads every part, so that each is shown at once from then on. Rejects when one cannot be loaded. */
export async function loadParts(): Promise<void> {
  await Promise.all(parts.map((part) => part.load()));
}
