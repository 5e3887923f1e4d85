// Writes docs/api.md: npm run docs. It starts the whole stack with the samples and asks it every example.
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { startStack } from '@verbatim/local/stack/stack.ts'
import { apiPage } from './docs/api-page.ts'

const stack = await startStack({ port: 0, samples: true })
try {
  writeFileSync(path.join(import.meta.dirname, '../docs/api.md'), await apiPage(stack))
  process.stdout.write('docs/api.md is up to date\n')
} finally {
  await stack.close()
}
