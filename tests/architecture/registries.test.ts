import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { projectRoot, sourceFiles } from '../support/sourceFiles';

interface Registry {
  readonly folder: string;
  readonly list: string;
  /** Lists the entries that come in a script of their own. */
  readonly laterList?: string;
  /** Files of the folder that are no entries. */
  readonly except?: readonly string[];
  /** The folder whose tests name every entry, where entries have no test of their own. */
  readonly testedIn?: string;
}

const registries: readonly Registry[] = [
  { folder: 'src/core/validate/rules', list: 'src/core/validate/findingRules.ts' },
  { folder: 'src/core/read/layouts', list: 'src/core/read/layouts/layouts.ts', except: ['layout', 'layouts'] },
  {
    folder: 'src/core/read/cells/targetForms',
    list: 'src/core/read/cells/targetForms/targetForms.ts',
    except: ['target', 'targetForms', 'wording'],
  },
  {
    folder: 'src/core/indicators/measures',
    list: 'src/core/indicators/measures/measures.ts',
    except: ['measure', 'measures', 'activitiesInRange'],
  },
  {
    folder: 'src/core/indicators/targetKinds',
    list: 'src/core/indicators/targetKinds/targetKinds.ts',
    except: ['judgement', 'targetKinds', 'cumulative', 'everyPeriod', 'threshold'],
  },
  { folder: 'src/core/report/summary/sheets', list: 'src/core/report/summary/summarySheets.ts' },
  {
    folder: 'src/core/report/shareCheck/kinds',
    list: 'src/core/report/shareCheck/kinds/workbookKinds.ts',
    except: ['fileKinds', 'shareKind', 'workbookKinds'],
  },
  {
    folder: 'src/session/commands',
    list: 'src/session/commands/commandHandlers.ts',
    laterList: 'src/session/commands/writingCommands.ts',
    except: [
      'commandHandlers',
      'writingCommands',
      'loadWriting',
      'compute',
      'computeWith',
      'checkAfterWriting',
      'finishWrite',
      'keepChoice',
      'ownAddedSheets',
      'undoFits',
      'writeIntent',
      'writeShown',
      'undoStep',
    ],
    testedIn: 'tests/session',
  },
];

describe.each(registries)('$folder', ({ folder, list, laterList, except = [], testedIn }) => {
  const entries = sourceFiles(folder)
    .map(({ path }) => path)
    .filter((path) => !except.includes(basename(path, '.ts')));
  const listed = sourceFiles(folder.split('/').slice(0, 2).join('/')).flatMap(({ path, imports }) =>
    path === list || path === laterList ? imports : [],
  );

  test('has entries', () => expect(entries.length).toBeGreaterThan(0));

  test.each(entries)('%s is listed', (path) => {
    expect(listed).toContain(path.replace(/\.ts$/, ''));
  });

  test.each(entries)('%s is tested', (path) => {
    if (testedIn !== undefined) {
      const tests = readdirSync(join(projectRoot, testedIn)).filter((file) => file.endsWith('.test.ts'));
      const text = tests.map((file) => readFileSync(join(projectRoot, testedIn, file), 'utf8')).join('');
      expect([path, text.includes(`'${basename(path, '.ts')}'`)]).toEqual([path, true]);
      return;
    }
    const mirrored = path.replace(/^src\//, 'tests/').replace(/\.ts$/, '.test.ts');
    expect([mirrored, existsSync(join(projectRoot, mirrored))]).toEqual([mirrored, true]);
  });
});
