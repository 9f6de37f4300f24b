// Property tests try the same cases at every run, so that a failure comes back; SEED=random (or a number) tries others.
const fc = require('fast-check');

const asked = process.env.SEED;
const seed = asked === 'random' ? Date.now() : Number(asked ?? 20260701);
fc.configureGlobal({ seed });
