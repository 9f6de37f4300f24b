import { button, press, seen } from './paneInExcel';
import type { Screen } from './screens';

/** The settings, opened over the step the user is at. */
export const settingsScreens: readonly Screen[] = [
  { name: 'Settings', open: (at) => press(at, 'Settings') },
  {
    name: 'Settings, two dates and a percentage that is none',
    open: async (at) => {
      await at.pane.getByLabel('Participation and gender of').selectOption('Two dates…');
      const goal = at.pane.getByRole('textbox', { name: "Goal for women's share" });
      await goal.fill('many');
      await goal.press('Enter');
      await seen(at, 'Give a percentage from 0 to 100.');
    },
  },
  {
    name: 'Settings, details for support',
    open: async (at) => {
      await press(at, 'Show the details');
      await button(at, 'Copy details').waitFor();
    },
  },
  { name: 'Settings, before removing', open: (at) => press(at, 'Remove from this workbook…') },
];
