/**
 * Does one job of the pipeline benchmark in a process of its own, and prints what it took as JSON.
 *
 *   node pipelineJob.cjs JOB PARTICIPANTS WORKSHOPS RUNS BUNDLE
 */
const { GCProfiler } = require('node:v8');
const { barePass } = require('./barePass.cjs');
const { arqueroGroupBy, compareGroups, ownGroupBy } = require('./groupByActivity.cjs');
const { planSnapshot } = require('./planSnapshot.cjs');
const { shortest } = require('./shortest.cjs');

const [job, participants, workshops, runs] = [process.argv[2], ...process.argv.slice(3, 6).map(Number)];
const product = require(process.argv[6]);
const OPTIONS = { today: 20819, withSheets: true };

const makeSnapshot = () => planSnapshot(product, { participants, workshops });
const runPlan = (snapshot) => product.runPlan([snapshot], OPTIONS);

/** Megabytes in use, on the heap and in arrays beside it. */
function usedNow() {
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 2 ** 20;
}

/** The highest the heap stood while work was done, garbage not yet collected included. */
function peakOf(work) {
  const profiler = new GCProfiler();
  profiler.start();
  const result = work();
  const atEnd = usedNow();
  const levels = profiler.stop().statistics.map(({ beforeGC }) => {
    const { usedHeapSize, externalMemory } = beforeGC.heapStatistics;
    return (usedHeapSize + externalMemory) / 2 ** 20;
  });
  return { peak: Math.max(atEnd, ...levels), result };
}

const jobs = {
  times: () => {
    const snapshot = makeSnapshot();
    checkResult(runPlan(snapshot));
    const bare = () => barePass(snapshot, product.foldText);
    return shortest({ bare, whole: () => runPlan(snapshot) }, runs);
  },
  /** As the command line asks for them: without the product's own sheets. */
  figures: () => {
    const snapshot = makeSnapshot();
    return shortest({ figures: () => product.runPlan([snapshot], { today: OPTIONS.today }) }, runs);
  },
  heap: () => {
    runPlan(planSnapshot(product, { participants: 1000, workshops }));
    globalThis.gc();
    const before = usedNow();
    const snapshot = makeSnapshot();
    globalThis.gc();
    const withSnapshot = usedNow();
    const { peak, result } = peakOf(() => runPlan(snapshot));
    checkResult(result);
    return { snapshot: withSnapshot - before, peak: peak - before };
  },
  groupBy: async () => {
    const snapshot = makeSnapshot();
    const own = ownGroupBy(product, runPlan(snapshot).model);
    const arquero = arqueroGroupBy(await import('arquero'), product, snapshot);
    compareGroups(own(), arquero());
    return shortest({ own, arquero }, runs);
  },
};

/** What is timed has to have done its work. */
function checkResult({ figures, update }) {
  const counted = figures.workshops.reduce((sum, workshop) => sum + (workshop.participants ?? 0), 0);
  if (counted !== participants) throw new Error(`${counted} of ${participants} participants were counted.`);
  if (update.patch.length === 0) throw new Error('The update writes nothing.');
}

void Promise.resolve(jobs[job]()).then((result) => process.stdout.write(JSON.stringify(result)));
