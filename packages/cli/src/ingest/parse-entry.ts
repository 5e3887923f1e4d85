import { FrontMatterError, readFrontMatter } from '../article-file.ts'
import { type ArticleInput, readInput } from './article-input.ts'

/** An article ready to be sent, or what is wrong with it. `where` is `file:line`; `lineOf` finds a field's line. */
export type Entry = { where: string } & (
  | { input: ArticleInput; locate: (field: string) => string }
  | { problem: string }
)

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Reads a text or HTML file with front matter into the mutation's input. */
export function parseArticleFile(name: string, bytes: Buffer): Entry {
  const form = name.endsWith('.txt') ? 'text' : 'html'
  const content = decode(bytes)
  if (content === null) return { where: name, problem: 'is not UTF-8; save it as UTF-8' }
  try {
    const front = readFrontMatter(content)
    if (front === null)
      return {
        where: `${name}:1`,
        problem: 'must start with a line of three dashes and “headline: …”; see samples/README.md',
      }
    const locate = (field: string) => `${name}:${front.lines.get(field) ?? 1}`
    const fields = [...front.fields].filter(([, value]) => value !== '')
    const read = readInput({
      body: { [form]: content.slice(front.bodyStart) },
      ...Object.fromEntries(fields),
    })
    if ('input' in read) return { where: name, input: read.input, locate }
    const { field, message } = read.problem
    return { where: locate(field ?? ''), problem: field === null ? message : `${field} ${message}` }
  } catch (error) {
    if (error instanceof FrontMatterError) return { where: `${name}:${error.line}`, problem: error.message }
    throw error
  }
}

/** Reads one line of JSON Lines into the mutation's input. */
export function parseJsonLine(where: string, bytes: Buffer): Entry {
  const content = decode(bytes)
  if (content === null) return { where, problem: 'is not UTF-8; save it as UTF-8' }
  const value = parseJson(content)
  if (value instanceof SyntaxError)
    return {
      where,
      problem: `is no JSON (${value.message}); each line must be one object like {"headline": …, "body": …}`,
    }
  const read = readInput(value)
  if ('input' in read) return { where, input: read.input, locate: () => where }
  const { field, message } = read.problem
  return { where, problem: field === null ? message : `${field} ${message}` }
}

function parseJson(content: string): unknown {
  try {
    return JSON.parse(content.replace(/^\uFEFF/, ''))
  } catch (error) {
    if (error instanceof SyntaxError) return error
    throw error
  }
}

function decode(bytes: Buffer): string | null {
  try {
    return decoder.decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}
