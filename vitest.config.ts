import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    // they need programs that a machine may lack: npm run test:registries
    exclude: [...configDefaults.exclude, '__tests__/registries/**'],
    testTimeout: 60_000,
  },
});
