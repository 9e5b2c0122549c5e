import { defineConfig } from 'vitest/config';

/** The built action against real registries that the machine has; no part of `npm test`. */
export default defineConfig({
  test: {
    include: ['__tests__/registries/**/*.test.ts'],
    globalSetup: ['__tests__/registries/announce.ts'],
    // so that each one that is skipped has its line
    reporters: ['verbose'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
