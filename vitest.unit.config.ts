import { configDefaults, defineConfig } from 'vitest/config';

/**
 * What one runs while working: every test that starts no process of the built action, fuzzes nothing, and draws
 * nothing. `npm test` covers all of it and the rest.
 */
export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    exclude: [
      ...configDefaults.exclude,
      // child processes of `dist`, or of other programs
      '__tests__/{scenarios,cli,package,registries,release,workflows}/**',
      '__tests__/dist.test.ts',
      // thousands of generated inputs
      '__tests__/fuzz/**',
      // pages and pictures in a browser
      '__tests__/preview*.test.ts',
    ],
    // no test depends on the state of a module, and loading all of them for each file is a third of the time
    isolate: false,
    // by default one core is left free, which is half of a small machine
    maxWorkers: '100%',
    testTimeout: 60_000,
  },
});
