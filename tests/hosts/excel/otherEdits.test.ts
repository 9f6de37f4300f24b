import type { ExcelSimulator } from '../../excel-simulator/excelSimulator';
import { open, patch, text, WRITE } from './openFixture';

describe('somebody else is editing', () => {
  test('an input that changed since the check stops the update', async () => {
    const { simulator, host, before } = await open();
    simulator.editCell('Plan', 'B2', { kind: 'number', value: 6 });
    await expect(host.applyPatch(before, patch)).rejects.toMatchObject({ code: 'workbook-changed' });
    expect(simulator.snapshot().state).toContain('>1<');
  });

  test.each<[string, (simulator: ExcelSimulator) => void]>([
    ['a row added below', (simulator) => simulator.editCell('Plan', 'A9', text('(3) New'))],
    ['a new sheet', (simulator) => void simulator.workbook.addSheet('More')],
    ['the state', (simulator) => void simulator.workbook.addPart('<state xmlns="urn:plan-monitor:1">9</state>')],
    ['a name', (simulator) => void (simulator.workbook.names = [])],
  ])('so does %s', async (_, change) => {
    const { simulator, host, before } = await open();
    change(simulator);
    await expect(host.applyPatch(before, patch)).rejects.toMatchObject({ code: 'workbook-changed' });
  });

  test('an edit of an owned cell between comparison and write is not lost', async () => {
    const { simulator, host, before } = await open();
    const edit = () => simulator.editCell('Workshops', 'D2', text('typed'));
    simulator.onRequest(WRITE, { kind: 'meanwhile', act: edit });
    await expect(host.applyPatch(before, patch)).rejects.toMatchObject({ code: 'workbook-changed' });
    const sheet = simulator.workbook.findSheet('Workshops')!;
    expect(sheet.cell(2, 4)).toMatchObject({ value: 'typed' });
    expect(sheet.cell(1, 4)).toBeNull();
  });

  test('rows inserted between comparison and write move no cell of the patch elsewhere', async () => {
    const { simulator, host, before } = await open();
    const sheet = simulator.workbook.findSheet('Plan')!;
    simulator.onRequest(WRITE, { kind: 'meanwhile', act: () => sheet.insertRows(2, 2) });
    await expect(host.applyPatch(before, patch)).rejects.toMatchObject({ code: 'workbook-changed' });
    expect(sheet.cell(1, 3)).toMatchObject({ value: 'Mine' });
    expect(sheet.cell(4, 3)).toMatchObject({ value: '3-4', type: 'String' });
    expect(sheet.cell(2, 3)).toBeNull();
  });
});
