import { parseArgs } from 'node:util';
import { PROPERTIES } from '../__tests__/fuzz/properties.ts';

/** Inputs of a property in one round, as a multiple of the short run. */
const FACTOR = 3;
/** Heap in use after a round; all evidence of the fixtures and what fast-check keeps need far less. */
const HEAP_LIMIT = 600 * 1024 * 1024;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: String(Math.trunc(Math.random() * 0x7fffffff)) },
    only: { type: 'string' },
  },
});
const { only } = values;
const properties = PROPERTIES.filter(({ name }) => only === undefined || name === only);
if (properties.length === 0) {
  console.error(`No property is called ${only ?? ''}. There are: ${PROPERTIES.map(({ name }) => name).join(', ')}.`);
  process.exit(1);
}
const end = performance.now() + Number(values.minutes) * 60_000;
const totals = new Map(properties.map(({ name }) => [name, { runs: 0, finds: 0 }]));
let seed = Number(values.seed);
let peak = 0;

console.log(`Seed ${values.seed}, ${values.minutes} minutes, ${properties.length} properties.`);
for (let round = 1; performance.now() < end; round++, seed++) {
  for (const property of properties) {
    const left = end - performance.now();
    const total = totals.get(property.name);
    if (left <= 0 || total === undefined) {
      break;
    }
    const result = await property.check({ seed, runs: property.shortRuns * FACTOR, timeLimit: left });
    total.runs += result.runs;
    if (result.find !== undefined) {
      total.finds++;
      console.log(`FIND in "${property.name}", seed ${result.seed}:\n${result.find}\n`);
    }
    peak = Math.max(peak, process.memoryUsage().heapUsed);
  }
  console.log(`Round ${round}, seed ${seed}, heap ${Math.round(peak / 2 ** 20)} MiB at most.`);
}

console.log('\nruns      finds  property');
for (const [name, { runs, finds }] of totals) {
  console.log(`${String(runs).padEnd(9)} ${String(finds).padEnd(6)} ${name}`);
}
if (peak > HEAP_LIMIT) {
  console.log(`The heap grew to ${Math.round(peak / 2 ** 20)} MiB.`);
}
process.exitCode = peak > HEAP_LIMIT || [...totals.values()].some(({ finds }) => finds > 0) ? 1 : 0;
