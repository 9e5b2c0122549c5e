import { defineConfig } from 'vitest/config';

/** The tests that judge the rooms whose tests are judged by mutation; none of them starts the built action. */
export default defineConfig({
  test: {
    include: ['__tests__/{verify,policy,threats}/**/*.test.ts', '__tests__/{core/verdict,conformance}.test.ts'],
    testTimeout: 60_000,
  },
});
