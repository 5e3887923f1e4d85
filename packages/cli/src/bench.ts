/** A part that can be measured; `given` are the words after its name. Loaded when asked for: memory is measured too. */
type Part = { arguments: string; run(given: readonly string[]): Promise<void> }

const SEARCH_DOCUMENTS = [10_000, 100_000]
const API_QUOTES = 100_000

const PARTS: Record<string, Part> = {
  extraction: {
    arguments:
      '[FILE…]   a text, or JSON lines {"text"}; without one the samples. Beside compromise, at several lengths',
    run: async (given) => (await import('./bench/extraction/run.ts')).benchExtraction(given),
  },
  search: {
    arguments: `[COUNT…]      made-up quotes are indexed and searched (${SEARCH_DOCUMENTS.join(' and ')}), beside MiniSearch, and
                    beside the server at MEILI_URL (MEILI_MASTER_KEY), in an index “bench” that is deleted`,
    run: async (given) =>
      (await import('./bench/search/run.ts')).benchSearch(
        given.length > 0 ? given.map(count) : SEARCH_DOCUMENTS,
      ),
  },
  api: {
    arguments: `[QUOTES] [pages|search|size|cold|suggest …]
                    the table is filled to so many (${API_QUOTES}), a million take some minutes; only these parts, or all`,
    run: async (given) => {
      const { API_PARTS, benchApi } = await import('./bench/api/run.ts')
      const [quotes, ...names] = /^\d/u.test(given[0] ?? '') ? given : [undefined, ...given]
      const parts = API_PARTS.filter((part) => names.includes(part))
      const unknown = names.find((name) => !parts.some((part) => part === name))
      if (unknown !== undefined) throw new UsageError(`“${unknown}” is no part of the API’s bench.`)
      await benchApi(quotes === undefined ? API_QUOTES : count(quotes), parts.length > 0 ? parts : API_PARTS)
    },
  },
  indexing: {
    arguments: '',
    run: async () => (await import('./bench/indexing.ts')).benchIndexing(),
  },
  quota: { arguments: '', run: async () => (await import('./bench/quota.ts')).benchQuota() },
}

const usage = Object.entries(PARTS)
  .map(([name, part], at) => `${at === 0 ? 'usage: ' : '       '}npm run bench ${name} ${part.arguments}`)
  .join('\n')

class UsageError extends Error {}

function count(text: string): number {
  const number = Number(text)
  if (Number.isInteger(number) && number > 0) return number
  throw new UsageError(`“${text}” must be a whole number above 0.`)
}

/** Measures the speed of a part; nothing that is timed here decides whether a test passes. */
async function main([name, ...given]: readonly string[]): Promise<void> {
  const part = name === undefined ? undefined : PARTS[name]
  if (!part) throw new UsageError(name === undefined ? '' : `“${name}” cannot be measured.`)
  await part.run(given)
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  console.error(`${error.message}\n${usage}`.trim())
  process.exitCode = 1
}
