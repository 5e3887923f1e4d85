import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const program = new URL('../../../packages/cli/src/extract.ts', import.meta.url).pathname
const folder = { path: '' }

const run = (args: string[], input = ''): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, [program, ...args], { input, encoding: 'utf8' })

beforeAll(() => {
  folder.path = mkdtempSync(join(tmpdir(), 'extract-'))
})
afterAll(() => rmSync(folder.path, { recursive: true }))

describe('npm run extract', () => {
  test('passes over the lines above an article', () => {
    const file = join(folder.path, 'with-front-matter.txt')
    const front = '---\nheadline: “Not this,” said the headline\nsource: S\n---\n'
    writeFileSync(file, `${front}“Only this one,” said Anna Voss.\n`)
    const { stdout, status } = run([file])
    expect(status).toBe(0)
    expect(stdout).toContain('1 quotes, 1 speakers')
    expect(stdout).toContain('paragraph 1, at 0')
    const broken = run([], '---\nno field\n---\n')
    expect(broken).toMatchObject({ status: 1, stderr: expect.stringContaining('-:2:') as string })
  })

  test('--jsonl reads standard input and prints a line for each article', () => {
    const text = 'Anna Voss said: “He told me, ‘Go home,’ and I went.” The trip was “short”, she said.'
    const { stdout, status } = run(
      ['--jsonl'],
      `${JSON.stringify({ id: 'a', text })}\n\n${JSON.stringify({ id: 'b', text: 'Nothing.' })}\n`,
    )
    const [first, second] = stdout
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line))
    expect(status).toBe(0)
    expect(first).toMatchObject({
      id: 'a',
      quotes: [
        {
          start: 16,
          end: 52,
          speaker: 'Anna Voss',
          type: 'direct',
          segments: [{ start: 16, end: 52 }],
          nested: [{ type: 'direct' }],
        },
        { speaker: 'Anna Voss', type: 'mixed', nested: [] },
      ],
    })
    expect(second).toEqual({ id: 'b', quotes: [] })
  })

  test.each([
    ['{"id":"a"}', /standard input, line 1: "text" must be a string/],
    ['{"id":1,"text":""}', /line 1: "id" must be a string/],
    ['{"id":"a","text":""}\nnonsense', /line 2: not JSON/],
  ])('a bad line is named: %s', (input, message) => {
    const { stderr, status } = run(['--jsonl'], input)
    expect(stderr).toMatch(message)
    expect(status).toBe(1)
  })

  test('a file that is not there is named', () => {
    const { stderr, status } = run([join(folder.path, 'none.txt')])
    expect(stderr).toMatch(/none\.txt cannot be read/)
    expect(status).toBe(1)
  })

  test('a file is printed for a person, plain when piped', () => {
    const file = join(folder.path, 'harbour.html')
    writeFileSync(file, '<p>&ldquo;We lost the key,&rdquo; said Anna Voss.</p>')
    const { stdout } = run([file])
    expect(stdout).toContain('We lost the key,')
    expect(stdout).toMatch(
      /— Anna Voss {2}direct, adjacent, confidence 0\.\d\d, cue “said”, as “Anna Voss”; paragraph 1/,
    )
    expect(stdout).not.toContain('\u001b')
  })

  test('--all shows the marks that hold no speech, and what stands above an article is skipped', () => {
    const file = join(folder.path, 'voyage.txt')
    writeFileSync(
      file,
      '---\nheadline: “Not read,” said the headline\n---\nAnna Voss sang in a film called “The Long Voyage” in May.\n“It rained,” she said.\n',
    )
    const few = run([file]).stdout
    const all = run(['--all', file]).stdout
    expect(few).toContain('1 quotes, 1 speakers')
    expect(few).not.toContain('left out')
    expect(all).toMatch(/left out: “The Long Voyage”\n {2}— speech to \d+ %: .+\(-\d\.\d\).*; paragraph 1/)
  })
})
