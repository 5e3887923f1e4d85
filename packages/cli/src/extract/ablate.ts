import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { ablationGroups } from './ablation-groups.ts'

/**
 * Extracts as `npm run -s extract -- --jsonl` does, with one group of weights at nothing and none fitted anew:
 * `node packages/cli/src/extract/ablate.ts GROUP FILE…`
 */
const [, , name = '', ...files] = process.argv
const group = ablationGroups[name]

if (!group || files.length === 0) {
  console.error(
    `usage: node packages/cli/src/extract/ablate.ts GROUP FILE…\n  GROUP  one of ${Object.keys(ablationGroups).join(', ')}${group ? '' : `; it was “${name}”`}\n  FILE   JSON lines {"id","text"}`,
  )
  process.exitCode = 1
} else {
  const { ranker, prefixes } = group
  // The weights are written down once, as text: what is left out never reaches the ranker that reads them.
  registerHooks({
    load(url, context, nextLoad) {
      const loaded = nextLoad(url, context)
      if (!url.endsWith(`/weights/${ranker}-weights.ts`)) return loaded
      return { ...loaded, source: without(readFileSync(new URL(url), 'utf8'), prefixes) }
    },
  })
  process.argv.splice(2, 1, '--jsonl')
  await import('../extract.ts')
}

/** A module of weights with those left out whose features begin with one of `prefixes`. */
function without(source: string, prefixes: readonly string[]): string {
  const [head = '', pairs = '', tail = ''] = source.split('`')
  const kept = pairs
    .split(/[|\n]/)
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith('bias ') || !prefixes.some((prefix) => pair.startsWith(prefix)))
  return [head, kept.join('\n'), tail].join('`')
}
