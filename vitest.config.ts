import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Two copies of graphql (ESM and CJS) refuse each other's schemas, so every import takes the same file.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
})
