import { joinAppositions } from './appositions.ts'
import { joinCompany } from './companies.ts'
import { dashRuns } from './dashes.ts'
import { joinDescriptions } from './descriptions.ts'
import { findLinks } from './cue-phrases.ts'
import { type Entity, findEntities } from './entities.ts'
import { findMentions, type Mention } from './mentions.ts'
import { joinMisspelt } from './misspellings.ts'
import { pairMarks, type Run } from './pairing.ts'
import { readStream, type Stream } from './stream.ts'
import { type Link, mapMentions } from './subjects.ts'
import { shape, type Token } from './tokens.ts'
import { fullNames } from './full-names.ts'
import type { Document, Span } from './types.ts'

/** An article read once, before any quotation is given to anybody. */
export type Analysis = {
  text: string
  runs: Run[]
  stream: Stream
  mentions: Mention[]
  /** For a description in apposition the mention of the name that it describes, else -1. */
  describes: Int32Array
  /** `dialogue` where most quotations are paragraphs' beginnings in a row, as in fiction and interviews. */
  style: 'dialogue' | 'report'
  entities: Entity[]
  /** The links of each mention. */
  linksOf: (readonly Link[])[]
  /** Words and quotations before each token, for distances in constant time. */
  wordsBefore: Int32Array
  quotesBefore: Int32Array
}

/** Reads marks, words, names and cues of a document; names of the headline help to explain shorter ones. */
export function analyse(document: Document, headline = ''): Analysis {
  const { text } = document
  const marked = document.paragraphs.flatMap((span, i) => {
    const next = document.paragraphs[i + 1]
    return pairMarks(text, span, i, next !== undefined && /['‘’]/.test(text.charAt(next.start)))
  })
  const runs = marked.length > 0 ? marked : dashRuns(text, document.paragraphs)
  const explaining = [
    ...fullNames(headline, [{ start: 0, end: headline.length }]),
    ...fullNames(text, [...document.captions, ...insides(runs)]),
  ]
  return analyseStream(text, runs, readStream(text, document.paragraphs, runs), explaining)
}

function insides(runs: readonly Run[]): Span[] {
  return runs.map((run) => ({ start: run.openEnd, end: run.closeStart }))
}

/** The same for any stream: an article's, or that of one quotation with others inside. */
export function analyseStream(
  text: string,
  runs: Run[],
  stream: Stream,
  explaining: readonly string[][] = [],
): Analysis {
  const { tokens } = stream
  const style = styleOf(stream)
  const mentions = findMentions(tokens)
  const entities = findEntities(text, tokens, mentions, explaining)
  joinMisspelt(mentions, entities)
  const describes = joinAppositions(text, tokens, mentions, entities, style === 'report')
  joinCompany(tokens, mentions, entities)
  joinDescriptions(text, tokens, mentions, entities, style === 'dialogue')
  const links = findLinks(tokens, mentions, mapMentions(tokens, mentions))
  const linksOf: Link[][] = mentions.map(() => [])
  for (const link of links) {
    const named = describes[link.mention] ?? -1
    linksOf[named >= 0 ? named : link.mention]?.push(link)
  }
  return {
    text,
    runs,
    stream,
    mentions,
    describes,
    style,
    entities,
    linksOf,
    ...count(tokens),
  }
}

function count(tokens: readonly Token[]): Pick<Analysis, 'wordsBefore' | 'quotesBefore'> {
  const wordsBefore = new Int32Array(tokens.length + 1)
  const quotesBefore = new Int32Array(tokens.length + 1)
  tokens.forEach((token, i) => {
    const isQuote = (token.shape & shape.quote) !== 0
    wordsBefore[i + 1] = (wordsBefore[i] ?? 0) + (isQuote || token.shape & shape.punctuation ? 0 : 1)
    quotesBefore[i + 1] = (quotesBefore[i] ?? 0) + (isQuote ? 1 : 0)
  })
  return { wordsBefore, quotesBefore }
}

/** Quotations that begin a paragraph right after a paragraph that held one are turns of a dialogue. */
function styleOf({ tokens, quoteTokens }: Stream): Analysis['style'] {
  let turns = 0
  let paragraph = -2
  for (const at of quoteTokens) {
    const token = tokens[at]
    if (!token) continue
    if (token.shape & shape.paragraphStart && token.paragraph === paragraph + 1) turns++
    paragraph = token.paragraph
  }
  return quoteTokens.length > 3 && turns * 3 > quoteTokens.length ? 'dialogue' : 'report'
}
