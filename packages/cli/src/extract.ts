import { parseArgs } from 'node:util'
import { extractQuotes } from '@verbatim/core/extraction/extract.ts'
import { parseText } from '@verbatim/core/extraction/document.ts'
import { parseHtml } from '@verbatim/core/extraction/html.ts'
import type { Refusal } from '@verbatim/core/extraction/non-quotes.ts'
import { FrontMatterError, readFrontMatter } from './article-file.ts'
import { printExtraction, printRefusals } from './extract/print.ts'
import { predictionLine, readLines } from './extract/json-lines.ts'
import { readSource } from './extract/sources.ts'

/** Finds the quotations of files, or of standard input (`-`): for a person, or with `--jsonl` for a program. */
const usage = `usage: npm run -s extract -- [--jsonl | --all] [FILE…|-]
  FILE     a text or HTML file; - or nothing is standard input
  --all    show marks that were left out as well, and what spoke against them
  --jsonl  read JSON lines {"id","text"} and print {"id","quotes":[…]}, one article a line`

try {
  const { values: flags, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      jsonl: { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (flags.help) console.log(usage)
  else if (flags.jsonl) await extractLines(positionals)
  else await extractFiles(positionals, flags.all)
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}

async function extractLines(files: readonly string[]): Promise<void> {
  for (const file of files.length > 0 ? files : ['-']) {
    for await (const article of readLines(file)) {
      const extraction = extractQuotes(
        parseText(article.text),
        article.headline === null ? {} : { headline: article.headline },
      )
      if (!process.stdout.write(`${predictionLine(article.id, extraction)}\n`))
        await new Promise((resolve) => process.stdout.once('drain', resolve))
    }
  }
}

async function extractFiles(files: readonly string[], all: boolean): Promise<void> {
  for (const file of files.length > 0 ? files : ['-']) {
    const { known, source } = articleIn(file, await readSource(file))
    const document = /^\s*(?:<!doctype html|<html|<(?:article|body|p|div|h1)\b)/i.test(source)
      ? parseHtml(source)
      : parseText(source)
    const refused: Refusal[] = []
    const extraction = extractQuotes(document, { ...known, onRefused: (one) => refused.push(one) })
    printExtraction(file === '-' ? 'standard input' : file, document, extraction, process.stdout.isTTY)
    if (all) printRefusals(document, refused, process.stdout.isTTY)
  }
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
