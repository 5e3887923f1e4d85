import { measureReader, textOfLength, textsOf } from './measure.ts'
import { type ReaderName, readers } from './readers.ts'

/**
 * One measurement in a process of its own, as JSON: `child.ts READER LENGTH LEAST FILE…` reads the files' texts each by
 * itself for a length of 0, else one text of that length, twice, and until so many characters have been read.
 */
const [name = '', length = '0', least = '0', ...files] = process.argv.slice(2)
const isReader = (word: string): word is ReaderName => word in readers
if (!isReader(name)) throw new Error(`There is no reader ${name}`)
const read = await readers[name]()
const articles = (await Promise.all(files.map((file) => textsOf(file)))).flat()
const texts = Number(length) === 0 ? articles : [textOfLength(articles, Number(length))]
const characters = texts.reduce((sum, text) => sum + text.length, 0)
console.log(
  JSON.stringify(measureReader(read, texts, Math.max(2, Math.ceil(Number(least) / Math.max(1, characters))))),
)
