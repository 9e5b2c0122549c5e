import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    // they need programs that a machine may lack: npm run test:registries, npm run test:workflows
    exclude: [...configDefaults.exclude, '__tests__/registries/**', '__tests__/workflows/**'],
    testTimeout: 60_000,
  },
});
