import { defineConfig } from 'vitest/config';

/** The documented workflows and some more under act, where the machine has it; no part of `npm test`. */
export default defineConfig({
  test: {
    include: ['__tests__/workflows/**/*.test.ts'],
    globalSetup: ['__tests__/workflows/announce.ts'],
    reporters: ['verbose'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
