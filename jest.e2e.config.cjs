/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests/e2e'],
  testMatch: ['**/*.e2e.ts'],
  transform: { '^.+\\.(t|j)sx?$': '@swc/jest' },
  // Its own imports of Node are such as tests cannot run untransformed.
  transformIgnorePatterns: ['/node_modules/(?!pptxgenjs/)'],
  testTimeout: 120_000,
  // What is measured by the clock runs alone, after the others.
  maxWorkers: '100%',
};
