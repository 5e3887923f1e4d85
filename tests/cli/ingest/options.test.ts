import { describe, expect, test } from 'vitest'
import { readOptions } from '../../../packages/cli/src/ingest/options.ts'

const remote = 'https://api.example/graphql'

describe('the command line', () => {
  test('an API on this machine needs no key', () => {
    expect(readOptions(['samples'], {})).toEqual({
      url: 'http://localhost:4000/graphql',
      key: 'local-editor-key',
      concurrency: 4,
      resume: false,
      paths: ['samples'],
    })
  })

  test('a key given goes before the one of the environment', () => {
    expect(readOptions(['--url', remote, 'a.txt'], { VERBATIM_KEY: 'one' })).toMatchObject({ key: 'one' })
    expect(readOptions(['--url', remote, '--key', 'two', 'a.txt'], { VERBATIM_KEY: 'one' })).toMatchObject({
      key: 'two',
    })
  })

  test('help is no error', () => {
    expect(readOptions(['--help'], {})).toBeNull()
  })

  test.each([
    [[], 'Name the files'],
    [['--url', remote, 'a.txt'], 'api.example needs a key'],
    [['--url', 'api.example', 'a.txt'], '--url must be the address'],
    [['--url', 'ftp://api.example/', 'a.txt'], '--url must be the address'],
    [['--url', 'https://me:hush@api.example/', 'a.txt'], 'no user and no password'],
    [['--concurrency', '0', 'a.txt'], '--concurrency 0 must be'],
    [['--concurrency', 'many', 'a.txt'], '--concurrency many must be'],
    [['--kee=hush', 'a.txt'], '--kee'],
    [['--key', 'hush\n', 'a.txt'], 'printable ASCII'],
  ])('%j is refused', (args, message) => {
    const attempt = () => readOptions(args, {})
    expect(attempt).toThrow(message)
    expect(attempt).not.toThrow('hush')
  })
})
