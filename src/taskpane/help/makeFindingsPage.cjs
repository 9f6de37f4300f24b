/**
 * Writes findings.html beside this script, from the catalogue of findings: the same bytes on every run.
 *
 *   npm run docs
 */
const { writeFileSync } = require('node:fs');
const path = require('node:path');
require('../../../tests/support/requireTypescript.cjs');

const { buildFindingsPage } = require('./buildFindingsPage.ts');

writeFileSync(path.join(__dirname, 'findings.html'), buildFindingsPage());
