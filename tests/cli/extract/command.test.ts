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
    expect(stdout).toContain('1 quote, 1 speaker, 0 captions')
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
    expect(few).toContain('1 quote, 1 speaker,')
    expect(few).not.toContain('left out')
    expect(all).toMatch(
      /\nleft out: “The Long Voyage”\n {2}— paragraph 1, at \d+\n {4}left out: speech to \d+ %, and from \d+ % on it is taken\n/,
    )
    expect(all).toMatch(/\n {6}−\d\.\d capitals as in a title\n/)
  })

  const story = 'Anna Voss came late. “We lost the key,” she told Bo Lind.\n'

  test('--explain says why it is speech and who else may have said it', () => {
    const { stdout } = run(['--explain'], story)
    expect(stdout).toMatch(/\n {4}taken for speech: speech to \d+ %/)
    expect(stdout).toMatch(/\n {6}\d+ % “she”\n {11}\+\d\.\d the subject of a cue/)
    expect(stdout).toMatch(/\n {11}stands to \d+ % for Anna Voss\n/)
    expect(stdout).toMatch(/\n {4}confidence 0\.\d\d: how often \d+ % was right/)
    expect(run([], story).stdout).not.toContain('taken for speech')
  })

  test('--json prints an article a line, with what was weighed and left out when asked', () => {
    const source = `${story}Bo Lind has seen the film “The Long Voyage” twice.\n`
    const plain: unknown = JSON.parse(run(['--json'], source).stdout)
    expect(plain).toMatchObject({
      file: 'standard input',
      speakers: [{ name: 'Anna Voss', kind: 'PERSON' }],
      quotes: [{ speaker: 'Anna Voss', mention: 'she', cue: 'told', segments: [{ start: 21, end: 39 }] }],
    })
    expect(plain).not.toHaveProperty('leftOut')
    expect(plain).not.toHaveProperty('quotes.0.explanation')
    const full: unknown = JSON.parse(run(['--json', '--explain', '--all'], source).stdout)
    expect(full).toMatchObject({
      leftOut: [{ text: '“The Long Voyage”', speech: { taken: false } }],
    })
    const likeliest = { words: 'she', start: 40, probability: expect.any(Number) as number }
    expect(full).toHaveProperty('quotes.0.explanation.speech.taken', true)
    expect(full).toHaveProperty('quotes.0.explanation.speakers.0', expect.objectContaining(likeliest))
    expect(full).toHaveProperty('quotes.0.explanation.speakers.0.standsFor.0.name', 'Anna Voss')
    expect(full).toHaveProperty('quotes.0.explanation.speakers.0.terms.0.words', expect.any(String))
  })

  test('--least-confidence names nobody below it, for a person and for a program', () => {
    expect(run(['--least-confidence', '1'], story).stdout).toContain('— nobody named')
    const line = `${JSON.stringify({ id: 'a', text: story })}\n`
    expect(run(['--jsonl'], line).stdout).toContain('"speaker":"Anna Voss"')
    expect(run(['--jsonl', '--least-confidence', '1'], line).stdout).toContain('"speaker":null')
    const { status, stderr } = run(['--least-confidence', 'high'], story)
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: expect.stringContaining('--least-confidence is "high"') as string,
    })
  })
})
