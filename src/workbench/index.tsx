import { createRoot } from 'react-dom/client';
import { startFileWorker } from '../hosts/xlsx/worker/startFileWorker';
import { WorkerXlsxHost } from '../hosts/xlsx/worker/workerXlsxHost';
import { startLocale } from '../session/locale/locale';
import { machineToday } from '../session/machineToday';
import { Session } from '../session/session';
import { startEngine } from '../session/startEngine';
import { Page } from '../taskpane/components/Page';
import { openPaneMemory } from '../taskpane/memory/openPaneMemory';
import { Workbench } from './Workbench';

startLocale(navigator.languages);
createRoot(document.getElementById('root')!).render(
  <Page>
    <Workbench
      readFile={(bytes, file) => WorkerXlsxHost.open(startFileWorker(), bytes, file)}
      startSession={(host) => new Session(host, startEngine(), machineToday)}
      memory={openPaneMemory(() => window.localStorage)}
    />
  </Page>,
);
