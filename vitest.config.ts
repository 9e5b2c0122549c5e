import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    // they need programs that a machine may lack: npm run test:registries, npm run test:workflows
    exclude: [...configDefaults.exclude, '__tests__/registries/**', '__tests__/workflows/**'],
    // no test depends on the state of a module, and loading all of them for each file is a third of the time
    isolate: false,
    // by default one core is left free, which is half of a small machine
    maxWorkers: '100%',
    testTimeout: 60_000,
  },
});
