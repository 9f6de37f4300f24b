import { readFileSync } from 'node:fs';
import { loadOfficeJs } from './loadOfficeJs';

/** What the simulator relies on inside the library: an upgrade that moves it must fail here, loudly. */
describe('the seams of Office.js', () => {
  test('are where this version has them', () => {
    const { OfficeExtension, OfficeExt } = loadOfficeJs();
    expect(OfficeExtension.HostBridge.init).toBeInstanceOf(Function);
    expect(OfficeExtension.Utility._synchronousCleanup).toBe(true);
    expect(OfficeExtension.CommonUtility._doApiNotSupportedCheck).toBe(true);
    expect(OfficeExt.Requirement.RequirementMatrix).toBeInstanceOf(Function);
    expect(OfficeExt.Requirement.DefaultSetRequirement).toBeInstanceOf(Function);
  });

  test('belong to the version the simulator was written for', () => {
    const manifest = JSON.parse(readFileSync('node_modules/@microsoft/office-js/package.json', 'utf8')) as {
      version: string;
    };
    expect(manifest.version).toBe('1.1.110');
  });
});
