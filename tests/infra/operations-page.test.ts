import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { all, synth } from './stack.ts'
import type { Resource } from './stack.ts'

const root = path.resolve(import.meta.dirname, '../..')
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')
const page = read('docs/operations.md')

/** The rows of a table by their first cell, without the heading. */
function rowsOf(heading: string): Map<string, string[]> {
  const [, table = ''] = page.split(`| ${heading} |`)
  const lines = table.split('\n\n')[0]?.split('\n').slice(2) ?? []
  return new Map(
    lines.map((line) => {
      const [, first = '', ...cells] = line.split('|').map((cell) => cell.replaceAll('*', '').trim())
      return [first, cells]
    }),
  )
}

describe('what it costs a month', () => {
  let stack: Resource[] = []
  beforeAll(() => {
    stack = synth('production')
  }, 180_000)

  it.each([
    { heading: 'at rest', columns: [1, 2] },
    { heading: 'for 1 M requests', columns: [1] },
  ])('adds up: $heading', ({ heading, columns }) => {
    const { sum = [], ...rows } = Object.fromEntries(rowsOf(heading))
    expect(Object.keys(rows).length).toBeGreaterThan(3)
    for (const column of columns) {
      const added = Object.values(rows).reduce((total, cells) => total + Number(cells[column]), 0)
      expect(added.toFixed(2)).toBe(sum[column])
    }
  })

  it('counts the endpoints and the alarms that there are', () => {
    const rows = rowsOf('at rest')
    const endpoints = all(stack, 'VpcEndpoint').filter(
      ({ inputs }) => inputs['vpcEndpointType'] === 'Interface',
    )
    expect(rows.get('interface endpoints')?.[0]).toBe(`${endpoints.length} × 730 × 0.011`)
    expect(rows.get('alarms')?.[0]).toBe(`${all(stack, 'MetricAlarm').length} × 0.10`)
    expect(rows.get('its volumes')?.[0]).toBe(
      `(${String(all(stack, 'Volume')[0]?.inputs['size'])} + 8) GB × 0.088`,
    )
  })

  it('tells of each alarm what to do', () => {
    const [, told = ''] = page.split('## Alarms')
    const names = all(stack, 'MetricAlarm').map(({ name }) => name.replace(/^\w+Throttled$/u, '…Throttled'))
    for (const name of names) expect(told.split('\n## ')[0]).toContain(`\`${name}\``)
  })
})

it('has a first deployment in ten lines', () => {
  const [, block = ''] = page.split('## First deploy')[1]?.split('```') ?? []
  const lines = block.trim().split('\n')
  expect(lines.length).toBeLessThanOrEqual(10)
  expect(lines.join('\n')).toContain('npx sst deploy --stage production')
})

it('names settings that infra/settings.ts reads, and all of them', () => {
  const asked = read('infra/settings.ts').matchAll(/(?:text|positive|share|graviton|oneOf)\('([A-Z_]+)'/gu)
  const named =
    page
      .split('## Settings')[1]
      ?.split('\n## ')[0]
      ?.matchAll(/^\| `([A-Z_]+)`/gmu) ?? []
  const sorted = (found: Iterable<RegExpMatchArray>) =>
    [...new Set([...found].map(([, name = '']) => name))].toSorted((a, b) => a.localeCompare(b))
  expect(sorted(named)).toEqual(sorted(asked))
})

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(path.join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]

it.each(documents)('%s names commands that there are', (file) => {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(read('package.json'))
  const named = [...read(file).matchAll(/npm run (?:-s )?([\w:]+)/gu)].map(([, name = '']) => name)
  for (const name of named) expect(Object.keys(scripts)).toContain(name)
})
