import { expect, test } from 'vitest';
import { PROPERTIES } from './properties.ts';

/** Another seed tries other inputs; the long run is `npm run fuzz`. */
const SEED = Number(process.env['FUZZ_SEED'] ?? 20261124);

test.each(PROPERTIES.map((property) => [property.name, property] as const))('%s', async (_, property) => {
  const { find, runs } = await property.check({ seed: SEED, runs: property.shortRuns });
  expect(find).toBeUndefined();
  expect(runs).toBe(property.shortRuns);
});
