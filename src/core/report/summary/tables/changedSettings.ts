import { changedSettings, defaultSettings, type Settings } from '../../../model/settings';
import { describeSetting, settingLabels } from '../../../model/settingWords';
import { buildTable } from '../buildTable';
import { textCell } from '../summaryCells';
import type { SummaryInput } from '../summaryInput';
import type { SummaryPart } from '../summarySheet';

/** The settings that differ from the defaults (definition: workbook 2.7). */
export function buildChangedSettings({ model: { settings } }: SummaryInput): readonly SummaryPart[] {
  const changed = changedSettings(settings);
  const names = (Object.keys(settingLabels) as (keyof Settings)[]).filter((name) => changed[name] !== undefined);
  return [
    buildTable<keyof Settings>({
      id: 'settings',
      heading: 'Settings that are not the default',
      columns: [
        { id: 'setting', header: 'Setting', width: 60, write: (name) => textCell(settingLabels[name]) },
        { id: 'value', header: 'Here', width: 22, write: (name) => textCell(describeSetting(settings[name])) },
        {
          id: 'default',
          header: 'Default',
          width: 22,
          write: (name) => textCell(describeSetting(defaultSettings[name])),
        },
      ],
      rows: names,
      whenEmpty: 'All settings are the defaults.',
    }),
  ];
}
