import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const article = JSON.stringify({
  id: 'quay',
  text: 'The pier is red.\n“We wait,” said Lena Hartmann. She wore “boots”.',
})
const wordsOf = (group: string): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(
    process.execPath,
    [fileURLToPath(new URL('../../../packages/cli/src/extract/ablate.ts', import.meta.url)), group, '-'],
    { input: article, encoding: 'utf8' },
  )

describe('ablate', () => {
  test('without the words around marks what they refuse is taken', () => {
    expect(wordsOf('cues').stdout.match(/"start"/g)).toHaveLength(2)
    expect(wordsOf('marks').stdout.match(/"start"/g)).toHaveLength(4)
  })

  test('a group that is none is told with those there are', () => {
    const { status, stderr } = wordsOf('luck')
    expect(status).toBe(1)
    expect(stderr).toContain('one of cues, places, voices')
    expect(stderr).toContain('it was “luck”')
  })
})
