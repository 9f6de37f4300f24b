import { requirementSets, type HostDescription, type RequirementSet } from '../workbookHost';

/** The highest version asked for of each set. */
const newest: Readonly<Record<RequirementSet, number>> = { ExcelApi: 30, SharedRuntime: 5, KeyboardShortcuts: 5 };

/** The Excel the pane runs in: its platform, its version and the sets of Office.js it has. */
export function describeExcel(): HostDescription {
  const { platform, diagnostics, requirements } = Office.context;
  const highest = (set: RequirementSet) => {
    for (let minor = newest[set]; minor > 0; minor--) {
      if (requirements.isSetSupported(set, `1.${minor}`)) return { [set]: `1.${minor}` };
    }
    return {};
  };
  return {
    platform: String(platform),
    version: diagnostics.version,
    sets: Object.assign({}, ...requirementSets.map(highest)),
  };
}
