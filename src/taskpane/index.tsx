import { createRoot } from 'react-dom/client';
import { associateRibbonCommands } from '../commands/ribbonCommands';
import { associateShortcuts } from '../commands/shortcuts';
import { ExcelHost } from '../hosts/excel/excelHost';
import { startLocale } from '../session/locale/locale';
import { machineToday } from '../session/machineToday';
import { Session } from '../session/session';
import { startEngine } from '../session/startEngine';
import { ExcelPage } from './ExcelPage';
import { isDarkTheme } from './isDarkTheme';
import { openPaneMemory } from './memory/openPaneMemory';
import { returnToPlace } from './memory/returnToPlace';
import { savesBeside } from './savesBeside';
import { text } from './words/copy';

// One page, one session: the pane and the buttons of the ribbon share both, and the page lives as long as the workbook.
void Office.onReady(() => {
  const { contentLanguage, displayLanguage } = Office.context;
  startLocale([contentLanguage, displayLanguage, ...navigator.languages]);
  const engine = startEngine();
  const host = new ExcelHost({
    findSheetsInUse: (heads) => engine.sheetsInUse(heads),
    onFailure: () => session.say({ kind: 'warning', text: text.cannotListen }),
  });
  const session: Session = new Session(host, engine, machineToday);
  const showPane = () => Office.addin.showAsTaskpane();
  associateRibbonCommands(session, { associate: (name, run) => Office.actions.associate(name, run), showPane });
  associateShortcuts(session, {
    isSetSupported: (name, version) => Office.context.requirements.isSetSupported(name, version),
    associate: (name, run) => Office.actions.associate(name, run),
    showPane,
  });
  const memory = openPaneMemory(() => window.localStorage, Office.context.partitionKey);
  void session.dispatch({ type: 'repair' });
  returnToPlace(session, memory, Office.context.document.url ?? '');
  createRoot(document.getElementById('root')!).render(
    <ExcelPage
      session={session}
      memory={memory}
      isDark={isDarkTheme(Office.context.officeTheme)}
      savesBeside={savesBeside(String(Office.context.platform), Office.context.document.url)}
    />,
  );
});
