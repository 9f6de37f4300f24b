import { createRoot } from 'react-dom/client';
import { associateRibbonCommands } from '../commands/ribbonCommands';
import { ExcelHost } from '../hosts/excel/excelHost';
import { machineToday } from '../session/machineToday';
import { Session } from '../session/session';
import { startEngine } from '../session/startEngine';
import { ExcelPage } from './ExcelPage';
import { isDarkTheme } from './isDarkTheme';

// One page, one session: the pane and the buttons of the ribbon share both, and the page lives as long as the workbook.
// Where Excel cannot tell of changes, the comparison before writing still finds them.
void Office.onReady(() => {
  const session = new Session(new ExcelHost({ onFailure: () => undefined }), startEngine(), machineToday);
  associateRibbonCommands(session, {
    associate: (name, run) => Office.actions.associate(name, run),
    showPane: () => Office.addin.showAsTaskpane(),
  });
  createRoot(document.getElementById('root')!).render(
    <ExcelPage session={session} isDark={isDarkTheme(Office.context.officeTheme)} />,
  );
});
