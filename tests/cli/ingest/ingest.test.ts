import { mkdir, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { runIngest } from '../../../packages/cli/src/ingest/run.ts'
import { findSources } from '../../../packages/cli/src/ingest/sources.ts'
import { articleFile, ingest, inFolder, jsonLine } from './command.ts'
import {
  type Answer,
  graphqlError,
  type Recorded,
  type RecordingApi,
  refusal,
  startRecordingApi,
} from './recording-api.ts'

let api: RecordingApi | undefined
afterEach(() => api?.close())

/** The same as the command does, with waits that a test can afford. */
async function run(url: string, folder: string) {
  return runIngest({
    url,
    key: 'key',
    sources: await findSources([folder]),
    concurrency: 2,
    resume: false,
    output: { write: () => {} },
    signal: new AbortController().signal,
    retry: { attempts: 4, firstDelay: 1, longestDelay: 5 },
  })
}

async function started(answer?: (recorded: Recorded, n: number) => Answer | null | Promise<Answer | null>) {
  api = await startRecordingApi(answer)
  return api
}

describe('what goes in', () => {
  test('text, HTML, JSON Lines and folders, with everything that is known about them', async () => {
    const { url, requests } = await started()
    const files = {
      'a.txt': articleFile(
        'From text',
        '“One,” said Ann Bell.\n\nTwo.\n',
        'byline: B. Line\nurl: https://a.example/1\n',
      ),
      'b.HTML': articleFile('From HTML', '<p>One</p>\n'),
      'c.jsonl': jsonLine('From a line', { language: 'fr' }),
      'README.md': 'No article.',
    }
    const { code, stdout } = await inFolder(files, async (folder) => {
      await mkdir(path.join(folder, 'deep'))
      await writeFile(path.join(folder, 'deep', 'd.txt'), articleFile('From a folder'))
      return ingest(['--url', url, folder])
    })
    expect(code).toBe(0)
    expect(stdout).toMatch(/^4 articles with 4 quotes are in, 0 failed/)
    const common = { source: 'The Test', publishedAt: '2026-05-01T08:00:00-04:00' }
    expect(requests.map(({ input }) => input).toSorted((a, b) => (a.headline < b.headline ? -1 : 1))).toEqual(
      [
        { ...common, headline: 'From HTML', body: { html: '<p>One</p>\n' } },
        { ...common, headline: 'From a folder', body: { text: '“Words,” said Ann Bell.\n' } },
        {
          ...common,
          headline: 'From a line',
          publishedAt: '2026-05-01T12:00:00Z',
          language: 'fr',
          body: { text: 'Nobody spoke.' },
        },
        {
          ...common,
          headline: 'From text',
          byline: 'B. Line',
          url: 'https://a.example/1',
          body: { text: '“One,” said Ann Bell.\n\nTwo.\n' },
        },
      ],
    )
  })

  test('JSON Lines from standard input, blank lines and CRLF among them', async () => {
    const { url, headlines } = await started()
    const stdin = `\uFEFF${jsonLine('First')}\r\n  \n${jsonLine('Second').trimEnd()}\r\n${jsonLine('Third').trimEnd()}`
    expect(await ingest(['--url', url, '-'], { stdin })).toMatchObject({ code: 0 })
    expect(headlines()).toEqual(['First', 'Second', 'Third'])
  })

  test('the same again is unchanged, and progress says so in plain lines', async () => {
    const { url } = await started()
    await inFolder({ 'a.jsonl': jsonLine('A') + jsonLine('B') }, async (folder) => {
      const first = await ingest(['--url', url, folder])
      const again = await ingest(['--url', url, folder])
      expect(first.stderr).toBe('2 of 2 articles: 2 created, 0 unchanged, 0 revised, 0 failed\n')
      expect(again.stderr).toBe('2 of 2 articles: 0 created, 2 unchanged, 0 revised, 0 failed\n')
    })
  })
})

describe('what does not go in', () => {
  test('is named by file and line with what would be right, and the rest goes in', async () => {
    const { url, headlines } = await started(({ input }) =>
      input.headline === 'Late'
        ? refusal('INVALID_INPUT', 'The year 3026 has not come.', ['input', 'publishedAt'])
        : null,
    )
    const files = {
      'bare.txt': 'Only words.\n',
      'day.txt': articleFile('Day').replace(/publishedAt: .*/, 'publishedAt: yesterday'),
      'late.txt': articleFile('Late'),
      'lines.jsonl': `${jsonLine('Good')}{"headline": \n${jsonLine('Odd', { title: 'x' })}${jsonLine('Bodyless', { body: {} })}`,
      'open.txt': '---\nheadline: x\n',
    }
    const { code, stdout, stderr } = await inFolder(files, (folder) =>
      ingest(['--url', url, '.', 'missing.txt', 'package.json'], { cwd: folder }),
    )
    expect(code).toBe(1)
    expect(stdout).toMatch(/^1 article with 1 quote is in, 9 failed/)
    expect(headlines()).toEqual(['Good', 'Late'])
    for (const line of [
      'bare.txt:1: must start with a line of three dashes',
      'day.txt:4: publishedAt must be a date with a time and an offset, such as "2026-05-01T08:00:00-04:00"',
      'late.txt:4: The year 3026 has not come.',
      'lines.jsonl:2: is no JSON',
      'lines.jsonl:3: title is no field of an article; there are url, headline',
      'lines.jsonl:4: body must hold one of the two',
      'open.txt:3: the lines above the article do not end',
      'missing.txt: is not there',
      'package.json: is not there',
    ])
      expect(stderr).toContain(`\n${line}`.slice(stderr.startsWith(line) ? 1 : 0))
  })

  test('a refused key ends the run at once and is shown nowhere', async () => {
    const { url, requests } = await started(({ key }) =>
      graphqlError('UNAUTHENTICATED', `${key} is not known.`),
    )
    const stdin = Array.from({ length: 50 }, (_, n) => jsonLine(`Article ${n}`)).join('')
    const ended = await ingest(['--url', url, '--concurrency', '1', '-'], { stdin, key: 'very-secret' })
    expect(ended).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('The API refuses the key: *** is not known.'),
    })
    expect(requests.map(({ key }) => key)).toEqual(['very-secret'])
    expect(ended.stdout + ended.stderr).not.toContain('very-secret')
  })

  test('a redirect is not followed, since it would take the key along', async () => {
    const { url } = await started(() => ({
      status: 307,
      headers: { location: 'https://elsewhere.example/' },
    }))
    const { code, stderr } = await ingest(['--url', url, '-'], { stdin: jsonLine('A') })
    expect({ code, stderr }).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('redirects to https://elsewhere.example/'),
    })
  })
})

describe('trouble on the way', () => {
  const troubles: [string, Answer][] = [
    ['a cut connection', { cut: true }],
    ['too many requests', { status: 429, headers: { 'retry-after': '0' } }],
    ['a gateway without an API', { status: 503 }],
    ['an internal error', graphqlError('INTERNAL', 'Something went wrong. Request 1.')],
    ['a faster writer', refusal('CONFLICT', 'Another writer was faster.', ['input'])],
  ]
  test.each(troubles)('after %s the article is sent again', async (_, trouble) => {
    const { url, headlines } = await started((_request, n) => (n < 2 ? trouble : null))
    const { tally, stopped } = await inFolder({ 'a.txt': articleFile('A') }, (folder) => run(url, folder))
    expect({ ...tally, stopped }).toMatchObject({ CREATED: 1, failed: 0, stopped: null })
    expect(headlines()).toEqual(['A', 'A', 'A'])
  })

  test('an API that stays away ends the run, and nothing is called a failure of an article', async () => {
    const { url, close } = await started()
    await close()
    const { tally, stopped } = await inFolder(
      { 'a.txt': articleFile('A'), 'b.txt': articleFile('B') },
      (folder) => run(url, folder),
    )
    expect(tally).toMatchObject({ CREATED: 0, failed: 0, total: 2 })
    expect(stopped).toMatch(/cannot be reached \(.*ECONNREFUSED.*\); is it running\?/)
  })

  test('an article on which the API fails again and again does not hold up the others', async () => {
    const { url } = await started(({ input }) =>
      input.headline === 'A' ? graphqlError('INTERNAL', 'Request 1.') : null,
    )
    const { tally, stopped } = await inFolder(
      { 'a.txt': articleFile('A'), 'b.txt': articleFile('B') },
      (folder) => run(url, folder),
    )
    expect({ ...tally, stopped }).toMatchObject({ CREATED: 1, failed: 1, stopped: null })
  })

  test('an interrupted file goes on where it was with --resume, and leaves nothing beside it', async () => {
    let broken = true
    const { url, requests } = await started((_request, n) =>
      broken && n >= 5 ? graphqlError('FORBIDDEN', 'Enough.') : null,
    )
    const lines = Array.from({ length: 12 }, (_, n) => jsonLine(`Article ${n}`)).join('')
    await inFolder({ 'big.jsonl': lines }, async (folder) => {
      const args = ['--url', url, '--resume', '--concurrency', '2', folder]
      expect(await ingest(args)).toMatchObject({ code: 1 })
      expect(await readdir(folder)).toEqual(['big.jsonl', 'big.jsonl.resume.json'])
      const before = requests.length
      broken = false
      const { code, stderr } = await ingest(args)
      expect(code).toBe(0)
      expect(stderr).toContain(
        '12 of 12 articles: 7 created, 0 unchanged, 0 revised, 0 failed, 5 in an earlier run',
      )
      expect(requests.slice(before).map(({ input }) => input.headline)).not.toContain('Article 4')
      expect(await readdir(folder)).toEqual(['big.jsonl'])
    })
  })
})
