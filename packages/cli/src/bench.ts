import { benchExtraction } from './bench/extraction/run.ts'
import { benchQuota } from './bench/quota.ts'
import { benchSearch } from './bench/search/run.ts'

/** Measures the speed of a part; `usage` says which there are. */
const usage = `usage: npm run bench -- extraction [FILE…]
       npm run bench -- search [COUNT…]
       npm run bench -- quota
  FILE   a text, or JSON lines {"text"}; without one the samples are read. Beside compromise, at several lengths
  COUNT  so many made-up quotes are indexed and searched; without one 10000 and 100000. With MEILI_URL and
         MEILI_MASTER_KEY the same is asked of that server, where the index “bench” is made and deleted`
/** Documents that the search engine is measured with. */
const documentCounts = [10_000, 100_000]

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
