import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Two copies of graphql (ESM and CJS) refuse each other's schemas, so every import takes the same file.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    // Inspector takes schema objects, so it has to take that file too.
    server: { deps: { inline: ['@graphql-inspector/core'] } },
    include: ['tests/**/*.test.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // For the embedded database any will do.
    env: { AWS_REGION: 'eu-west-1', AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local' },
  },
})
