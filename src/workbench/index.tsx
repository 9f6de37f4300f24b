import { createRoot } from 'react-dom/client';
import { XlsxHost } from '../hosts/xlsx/xlsxHost';
import { machineToday } from '../session/machineToday';
import { Session } from '../session/session';
import { startEngine } from '../session/startEngine';
import { Page } from '../taskpane/components/Page';
import { Workbench } from './Workbench';

createRoot(document.getElementById('root')!).render(
  <Page>
    <Workbench
      readFile={(bytes, file) => new XlsxHost(bytes, file)}
      startSession={(host) => new Session(host, startEngine(), machineToday)}
    />
  </Page>,
);
