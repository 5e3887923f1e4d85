import { captionOf } from './captions.ts'
import type { CaptionSpan, Document, Span } from './types.ts'

const lineBreak = /\r\n|[\n\r\u0085\u2028\u2029]/g
/** Fewer lines say nothing about a width. */
const fewestWrappedLines = 4
/** Where blank lines part the paragraphs, a line broken this many characters early is still a full one. */
const raggedness = 15
const widths = { least: 40, most: 120 }

/** Takes plain text apart. Each line is a paragraph or a caption, unless the text is wrapped at a fixed width. */
export function parseText(text: string): Document {
  const lines = linesOf(text)
  const blocks = isWrapped(text, lines)
    ? joinWrapped(text, lines)
    : lines.filter((line) => line.start < line.end)
  return sortBlocks(text, blocks)
}

/** Parts blocks into paragraphs and captions. */
export function sortBlocks(text: string, blocks: readonly Span[]): Document {
  const paragraphs: Span[] = []
  const captions: CaptionSpan[] = []
  for (const block of blocks) {
    const caption = captionOf(text, block.start, block.end)
    if (caption) captions.push(caption)
    else paragraphs.push(block)
  }
  return { text, paragraphs, captions }
}

/** Every line, trimmed; an empty one has no length. */
function linesOf(text: string): Span[] {
  const lines: Span[] = []
  let from = 0
  for (const found of text.matchAll(lineBreak)) {
    lines.push(trimmed(text, from, found.index))
    from = found.index + found[0].length
  }
  lines.push(trimmed(text, from, text.length))
  return lines
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from
  let end = to
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return { start, end }
}

/** White space, the zero-width characters and the byte order mark. */
function isBlank(code: number): boolean {
  if (code <= 32) return true
  return code === 0xa0 || code === 0xfeff || code === 0x3000 || (code >= 0x2000 && code <= 0x200d)
}

/** True when nearly every line was broken only because its next word did not fit any more. */
function isWrapped(text: string, lines: readonly Span[]): boolean {
  let width = 0
  for (const line of lines) width = Math.max(width, line.end - line.start)
  if (width < widths.least || width > widths.most) return false
  const slack = lines.some((line) => line.start === line.end) ? raggedness : 0
  let broken = 0
  let full = 0
  let ended = 0
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]
    const next = lines[i + 1]
    if (!line || !next || line.start === line.end || next.start === next.end) continue
    broken++
    // Within the line only: a text without blanks would be read to its end for each line.
    const space = text.slice(next.start, next.end).indexOf(' ')
    const word = space < 0 ? next.end - next.start : space
    if (line.end - line.start + 1 + word > width - slack) full++
    if ('.!?”"’'.includes(text.charAt(line.end - 1))) ended++
  }
  return broken >= fewestWrappedLines && full >= broken * 0.8 && ended <= broken * 0.6
}

function joinWrapped(text: string, lines: readonly Span[]): Span[] {
  const blocks: Span[] = []
  let open: Span | null = null
  for (const line of lines) {
    const indented = /[ \t]{2}/.test(text.slice(Math.max(0, line.start - 2), line.start))
    if (line.start === line.end) open = null
    else if (open && !indented) open.end = line.end
    else blocks.push((open = { ...line }))
  }
  return blocks
}
