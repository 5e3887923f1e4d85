import { readdir } from 'node:fs/promises'
import { measureExtraction, textsOf } from './bench/extraction.ts'
import { benchQuota } from './bench/quota.ts'
import { benchSearch } from './bench/search/run.ts'

/** Measures the speed of a part; `usage` says which there are. */
const usage = `usage: npm run bench -- extraction [FILE…]
       npm run bench -- search [COUNT…]
       npm run bench -- quota
  FILE   a text, or JSON lines {"text"}; without one the samples are read, often enough to tell
  COUNT  so many made-up quotes are indexed and searched; without one 10000 and 100000. With MEILI_URL and
         MEILI_MASTER_KEY the same is asked of that server, where the index “bench” is made and deleted`
/** Documents that the search engine is measured with. */
const documentCounts = [10_000, 100_000]
const samples = new URL('../../../samples/', import.meta.url)
/** Enough characters for the engine to have compiled what it runs. */
const leastRead = 3_000_000
/** Longer texts are read for the growth of the cost: so many characters, and ten times as many. */
const lengths = { short: 400_000, long: 4_000_000 }

const [part, ...given] = process.argv.slice(2)
const counts = given.map(Number)
if (part === 'extraction') await benchExtraction(given)
else if (part === 'quota') await benchQuota()
else if (part === 'search' && counts.every((count) => Number.isInteger(count) && count > 0))
  await benchSearch(counts.length > 0 ? counts : documentCounts)
else if (part === 'search') {
  console.error(`“${given.join(' ')}” must be whole numbers of documents.\n${usage}`)
  process.exitCode = 1
} else {
  console.error(part === undefined ? usage : `“${part}” cannot be measured.\n${usage}`)
  process.exitCode = 1
}

async function benchExtraction(files: readonly string[]): Promise<void> {
  const chosen = files.length > 0 ? files : await sampleFiles()
  const texts = (await Promise.all(chosen.map(textsOf))).flat()
  const whole = texts.reduce((sum, text) => sum + text.length, 0)
  const articles = measureExtraction(texts, Math.max(3, Math.ceil(leastRead / Math.max(1, whole))))
  console.log(`${texts.length} texts of ${articles.characters} characters, ${articles.quotes} quotes`)
  console.log(
    `${millions(articles.rate)} million characters a second, ${megabytes(articles.peak)} MB at most`,
  )
  const all = `${texts.join('\n')}\n`
  const rateAt = (length: number): number =>
    measureExtraction([all.repeat(Math.ceil(length / all.length)).slice(0, length)], 2).rate
  const short = rateAt(lengths.short)
  const long = rateAt(lengths.long)
  console.log(
    `one text of ${lengths.long / 1e6} million characters: ${millions(long)} million a second, ` +
      `${(short / long).toFixed(2)} times the cost a character of one a tenth as long`,
  )
}

async function sampleFiles(): Promise<string[]> {
  const names = await readdir(samples)
  return names.filter((name) => name.endsWith('.txt')).map((name) => new URL(name, samples).pathname)
}

function millions(rate: number): string {
  return (rate / 1e6).toFixed(2)
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0)
}
