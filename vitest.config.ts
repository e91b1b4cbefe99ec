import { defineConfig } from 'vitest/config';

const globalSetup = ['tests/global-setup.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'server',
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', 'tests/workers/**'],
          globalSetup,
          testTimeout: 20_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        // One at a time: each starts a browser or workerd, and two of them starve each other on a small machine.
        test: {
          name: 'whole',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts', 'tests/workers/**/*.test.ts'],
          globalSetup,
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
