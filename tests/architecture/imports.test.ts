import { sourceFiles, type SourceFile } from '../support/sourceFiles';

/** Core's stages from left to right: a folder imports from itself and from those to its left. */
const STAGES = [
  'workbook',
  'findings',
  'read',
  'model',
  'validate',
  'indicators',
  'diff',
  'report',
  'write',
  'pipeline',
];

const violations = (files: readonly SourceFile[], isAllowed: (imported: string, file: SourceFile) => boolean) =>
  files.flatMap((file) =>
    file.imports.filter((imported) => !isAllowed(imported, file)).map((imported) => `${file.path} -> ${imported}`),
  );

const isPackage = (imported: string) => !imported.startsWith('src/') && imported !== 'package.json';
const isRoot = ({ path }: SourceFile) => /(?:\/index\.tsx|cli\/main\.ts)$/.test(path);

test('core imports one way: each stage from those to its left', () => {
  const stageOf = (path: string) => STAGES.indexOf(path.split('/')[2]!.replace(/\.ts$/, ''));
  const core = sourceFiles('src/core').filter(({ path }) => path !== 'src/core/index.ts');
  expect(core.length).toBeGreaterThan(100);
  expect(
    violations(core, (imported, file) =>
      isPackage(imported)
        ? ['zod', 'fastest-levenshtein'].includes(imported)
        : imported.startsWith('src/core/') && stageOf(imported) <= stageOf(file.path),
    ),
  ).toEqual([]);
});

test('core has no import cycle between files of one stage', () => {
  const files = new Map(sourceFiles('src/core').map((file) => [file.path.replace(/\.ts$/, ''), file]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' -> '));
    if (done.has(path) || trail.includes(path)) return;
    for (const imported of files.get(path)?.imports ?? []) visit(imported, [...trail, path]);
    done.add(path);
  };
  for (const path of files.keys()) visit(path, []);
  expect(cycles).toEqual([]);
});

test('hosts import core by its public door', () => {
  expect(
    violations(
      sourceFiles('src/hosts'),
      (imported) => isPackage(imported) || imported === 'src/core' || imported.startsWith('src/hosts/'),
    ),
  ).toEqual([]);
});

test('a host does not know another host', () => {
  const hostOf = (path: string) => /^src\/hosts\/(\w+)\//.exec(path)?.[1];
  expect(
    violations(sourceFiles('src/hosts'), (imported, { path }) => {
      const other = hostOf(imported);
      return other === undefined || other === hostOf(path);
    }),
  ).toEqual([]);
});

test('the session imports core and the port', () => {
  expect(
    violations(
      sourceFiles('src/session'),
      (imported) =>
        isPackage(imported) ||
        imported === 'src/core' ||
        imported.startsWith('src/session/') ||
        ['src/hosts/workbookHost', 'src/hosts/hostError', 'src/hosts/nextTask'].includes(imported),
    ),
  ).toEqual([]);
});

test('only a composition root names a concrete host', () => {
  const fronts = sourceFiles('src').filter(({ path }) => /^src\/(?:cli|taskpane|commands|workbench)\//.test(path));
  const isConcrete = (imported: string) => /^src\/hosts\/(?:memory|xlsx|excel)\//.test(imported);
  expect(violations(fronts, (imported, file) => !isConcrete(imported) || isRoot(file))).toEqual([]);
});

test('front ends reach core by its public door', () => {
  const fronts = sourceFiles('src').filter(({ path }) => /^src\/(?:cli|taskpane|commands|workbench)\//.test(path));
  expect(violations(fronts, (imported) => !imported.startsWith('src/core/'))).toEqual([]);
});

test("slides import core's public door and the charts of .xlsx files; their library is loaded on demand only", () => {
  const slides = sourceFiles('src/slides');
  expect(slides.length).toBeGreaterThan(10);
  const allowed = ['src/core', 'src/hosts/xlsx/chartFiles', 'fflate', 'pptxgenjs'];
  expect(violations(slides, (imported) => imported.startsWith('src/slides/') || allowed.includes(imported))).toEqual(
    [],
  );
  const loading = slides.flatMap(({ path, text }) => (/from 'pptxgenjs'/.test(text) ? [[path, text] as const] : []));
  expect(loading.filter(([, text]) => !/import type \w+ from 'pptxgenjs'/.test(text))).toEqual([]);
});
