const { performance } = require('node:perf_hooks');

/** Runs work once and gives its milliseconds, by the clock and of all threads' CPU time. */
function time(work) {
  const before = process.cpuUsage();
  const start = performance.now();
  work();
  const clock = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { clock, cpu: (user + system) / 1000 };
}

/**
 * Runs several kinds of work in turn, so that whatever else the machine does meets all alike, and gives the shortest
 * time of each: that of the run least disturbed.
 * @param works by name. Each is run once before, unmeasured.
 */
function shortest(works, runs) {
  const names = Object.keys(works);
  const best = Object.fromEntries(names.map((name) => [name, { clock: Infinity, cpu: Infinity }]));
  for (const name of names) works[name]();
  for (let run = 0; run < runs; run++) {
    for (const name of names) {
      const { clock, cpu } = time(works[name]);
      best[name] = { clock: Math.min(best[name].clock, clock), cpu: Math.min(best[name].cpu, cpu) };
    }
  }
  return best;
}

module.exports = { shortest };
