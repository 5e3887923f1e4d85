import { parseArgs } from 'node:util'
import { createExplainer } from '@verbatim/core/extraction/explanation.ts'
import { type Context, extractQuotes } from '@verbatim/core/extraction/extract.ts'
import { parseText } from '@verbatim/core/extraction/document.ts'
import { parseHtml } from '@verbatim/core/extraction/html.ts'
import { readLeastConfidence } from '@verbatim/core/extraction/withholding.ts'
import { FrontMatterError, readFrontMatter } from './article-file.ts'
import { articleLine } from './extract/article-json.ts'
import { predictionLine, readLines } from './extract/json-lines.ts'
import { createPaint } from './extract/paint.ts'
import { printArticle, type Printing } from './extract/print.ts'
import { readSource } from './extract/sources.ts'

/** Finds the quotations of files, or of standard input (`-`): for a person, or for a program. */
const usage = `usage: npm run -s extract -- [OPTIONS] [FILE…|-]
  FILE       a text or HTML file; - or nothing is standard input
  --explain  say what was weighed: why it is speech, and who else may have said it
  --all      show marks that were left out as well, and what spoke against them
  --least-confidence N
             name nobody of whom it is less sure than N, 0 to 1
  --json     print all of it as JSON, one article a line
  --jsonl    read JSON lines {"id","text"} and print {"id","quotes":[…]}, one article a line`

// Who reads only the beginning, as `head` does, wants no more.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

try {
  const { values: flags, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      explain: { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
      'least-confidence': { type: 'string', default: '0' },
      json: { type: 'boolean', default: false },
      jsonl: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  const leastConfidence = readLeastConfidence(flags['least-confidence'], '--least-confidence')
  const files = positionals.length > 0 ? positionals : ['-']
  if (flags.help) console.log(usage)
  else if (flags.jsonl) for (const file of files) await extractLines(file, leastConfidence)
  else for (const file of files) await extractFile(file, { ...flags, leastConfidence })
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}

async function extractLines(file: string, leastConfidence: number): Promise<void> {
  for await (const { id, text, headline } of readLines(file)) {
    const known = headline === null ? {} : { headline }
    const extraction = extractQuotes(parseText(text), { ...known, leastConfidence })
    if (!process.stdout.write(`${predictionLine(id, extraction)}\n`))
      await new Promise((resolve) => process.stdout.once('drain', resolve))
  }
}

type Wishes = { explain: boolean; all: boolean; json: boolean; leastConfidence: number }

async function extractFile(file: string, wishes: Wishes): Promise<void> {
  const { explain, all, json, leastConfidence } = wishes
  const { known, source } = articleIn(file, await readSource(file))
  const document = /^\s*(?:<!doctype html|<html|<(?:article|body|p|div|h1)\b)/i.test(source)
    ? parseHtml(source)
    : parseText(source)
  const { observer, explanations } = createExplainer()
  const context: Context = { ...known, leastConfidence, ...((explain || all) && { observer }) }
  const extraction = extractQuotes(document, context)
  const name = file === '-' ? 'standard input' : file
  const printing: Printing = { name, document, extraction, explanations, explain, all }
  if (json) console.log(articleLine(printing))
  else printArticle(printing, createPaint(process.stdout.isTTY))
}

/** As it would be taken in: what stands between --- above an article is no part of its text. */
function articleIn(file: string, content: string): { known: { headline?: string }; source: string } {
  try {
    const front = readFrontMatter(content)
    const headline = front?.fields.get('headline')
    return {
      known: headline === undefined ? {} : { headline },
      source: content.slice(front?.bodyStart ?? 0),
    }
  } catch (error) {
    if (!(error instanceof FrontMatterError)) throw error
    throw new Error(`${file}:${error.line}: ${error.message}`, { cause: error })
  }
}
