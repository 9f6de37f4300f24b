import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The members of the library's own objects that a simulated host needs and its types don't tell of. */
interface OfficeInternals {
  readonly OfficeExtension: {
    readonly HostBridge: { init(bridge: NativeBridge): void };
    readonly Utility: { _synchronousCleanup: boolean };
    readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
  readonly OfficeExt: {
    readonly Requirement: {
      readonly RequirementMatrix: new (sets: unknown) => RequirementMatrix;
      readonly DefaultSetRequirement: new (sets: Readonly<Record<string, string>>) => unknown;
    };
  };
}

export interface RequirementMatrix {
  isSetSupported(name: string, version?: string): boolean;
}

/** What the client talks to. It puts in `onMessageFromHost` itself. */
export interface NativeBridge {
  sendMessageToHost(message: string): void;
  onMessageFromHost?: (message: string) => void;
}

const FILE = '@microsoft/office-js/dist/excel-web-16.00.debug.js';
const SEAMS = 'Excel,OfficeExtension,OSF,OfficeExt';

let loaded: OfficeInternals | null = null;

/**
 * Microsoft's own client, unmodified, evaluated in the realm of the tests: once, it keeps its objects in globals. The
 * few browser objects it asks for on the way are there in name only.
 */
export function loadOfficeJs(): OfficeInternals {
  if (loaded) return loaded;
  const storage = { getItem: () => null, setItem: () => undefined };
  const browser = {
    window: globalThis,
    document: { getElementById: () => null, getElementsByTagName: () => [] },
    location: { search: '', hash: '', href: 'https://localhost/' },
    navigator: { userAgent: '' },
    localStorage: storage,
    sessionStorage: storage,
  };
  for (const [name, value] of Object.entries(browser)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  const source = readFileSync(createRequire(__filename).resolve(FILE), 'utf8');
  const evaluate = eval; // indirectly, so that the client's variables are global
  evaluate(`${source};Object.assign(globalThis,{${SEAMS}})`);
  loaded = globalThis as unknown as OfficeInternals;
  loaded.OfficeExtension.Utility._synchronousCleanup = true;
  loaded.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  return loaded;
}

/** Connects the client with a host that has some requirement sets: names in lower case, with their versions. */
export function connectHost(bridge: NativeBridge, sets: Readonly<Record<string, string>>): void {
  const { OfficeExtension, OfficeExt } = loadOfficeJs();
  const { RequirementMatrix, DefaultSetRequirement } = OfficeExt.Requirement;
  const requirements = new RequirementMatrix(new DefaultSetRequirement(sets));
  Object.assign(globalThis, { Office: { context: { requirements } } });
  OfficeExtension.HostBridge.init(bridge);
}
