/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  testTimeout: 30_000,
  // The runner itself is idle meanwhile: every core takes tests.
  maxWorkers: '100%',
  // What a suite leaves behind is not all given back: a worker that grew too large makes room for a new one.
  workerIdleMemoryLimit: '700MB',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/e2e/'],
  setupFiles: ['<rootDir>/tests/support/seed.cjs'],
  transform: { '^.+\\.(t|j)sx?$': '@swc/jest' },
  // Its own imports of Node are such as tests cannot run untransformed.
  transformIgnorePatterns: ['/node_modules/(?!pptxgenjs/)'],
};
