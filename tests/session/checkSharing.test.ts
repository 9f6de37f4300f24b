import { readFileSync } from 'node:fs';
import { dayOf, type PatchCell } from '../../src/core';
import { MemoryHost } from '../../src/hosts/memory/memoryHost';
import { XlsxHost } from '../../src/hosts/xlsx/xlsxHost';
import type { WorkbookHost } from '../../src/hosts/workbookHost';
import { directEngine } from '../../src/session/directEngine';
import { Session } from '../../src/session/session';
import { canonical } from '../support/canonical';
import { figuresWorkbook } from '../support/figuresWorkbook';

const text = (value: string): PatchCell => ({ kind: 'text', value });
const sessionOver = (host: WorkbookHost) => new Session(host, directEngine, () => dayOf(2026, 1, 15));

describe('checkSharing', () => {
  test('checks where nothing was checked, lists, and changes nothing in the workbook', async () => {
    const host = new MemoryHost(figuresWorkbook());
    const before = canonical(await host.readSnapshot());
    const session = sessionOver(host);
    await session.dispatch({ type: 'checkSharing' });
    const { share, result, step } = session.getState();
    expect(result).not.toBeNull();
    expect(step).toBe('sheets');
    expect(share!.clear).toContain('Hidden sheets');
    expect(share!.notListed).toContain('Document properties');
    expect(canonical(await host.readSnapshot())).toEqual(before);
  });

  test('a host that has the file lists what is in it', async () => {
    const host = new XlsxHost(new Uint8Array(readFileSync('assets/sample/sample.xlsx')), 'sample.xlsx');
    const session = sessionOver(host);
    await session.dispatch({ type: 'checkSharing' });
    expect(session.getState().share!.notListed).toEqual([]);
  });

  test('after a change it speaks of the workbook as it is now; a new check takes the old list away', async () => {
    const host = new MemoryHost(figuresWorkbook());
    const session = sessionOver(host);
    await session.dispatch({ type: 'checkSharing' });
    expect(session.getState().share!.items).toEqual([]);
    host.editCell('Workshops', 40, 2, text('someone@customs.example'));
    expect(session.getState().isOutOfDate).toBe(true);
    await session.dispatch({ type: 'checkSharing' });
    const { share, isOutOfDate } = session.getState();
    expect(isOutOfDate).toBe(false);
    expect(share!.items.map(({ code }) => code)).toEqual(['e-mail-addresses']);
    await session.dispatch({ type: 'check' });
    expect(session.getState().share).toBeNull();
  });
});
