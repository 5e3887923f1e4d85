import { expect, it } from 'vitest'
import { readOptions } from '../../../packages/local/src/stack/options.ts'

it('has defaults', () => {
  expect(readOptions([])).toEqual({
    port: 4000,
    data: '.verbatim',
    fresh: false,
    profile: 'open',
    help: false,
  })
})

it('reads every option', () => {
  const args = ['--port', '4100', '--data=elsewhere', '--fresh', '-h']
  expect(readOptions(args)).toEqual({
    port: 4100,
    data: 'elsewhere',
    fresh: true,
    profile: 'open',
    help: true,
  })
})

it.each([
  ['--production', 'production'],
  ['--trusted', 'trusted'],
])('%s is the profile of that name', (flag, profile) => {
  expect(readOptions([flag])).toMatchObject({ profile })
})

it.each([
  [['--prot', '1'], /Unknown option '--prot'.*--port N/],
  [['--port'], /--port.*argument missing/],
  [['--port', 'http'], /--port http is no port: give a number from 0 to 65535/],
  [['--port', '70000'], /--port 70000 is no port/],
  [['--port=-1'], /--port -1 is no port/],
  [['now'], /Unexpected argument 'now'/],
])('refuses %j and says what would be right', (args, message) => {
  expect(() => readOptions(args)).toThrow(message)
})
