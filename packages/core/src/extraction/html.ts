import { Token, Tokenizer, TokenizerMode } from 'parse5'
import { bareCredit, captionOf } from './captions.ts'
import { createHtmlText, type HtmlBlock } from './html-text.ts'
import * as elements from './lexicon/html-elements.ts'
import type { CaptionSpan, Document, Span } from './types.ts'

/** One start tag with so many blanks would make the duplicate check of attributes quadratic. */
const endlessTag = /<[a-z][^<>]{20000,}/gi
const mostAttributes = 1000

type Element = { name: string; skips: boolean; scopes: boolean; caption: boolean; credit: boolean }

/**
 * Takes the text out of HTML: each block is a paragraph, parted from the next by a blank line, each `figcaption` a
 * caption. parse5's tokenizer is used without its tree builder, whose scope checks are quadratic in the depth.
 */
export function parseHtml(html: string): Document {
  const blocks = readBlocks(html)
  const inside = blocks.filter((block) => block.inArticle)
  const length = (list: readonly HtmlBlock[]): number =>
    list.reduce((sum, block) => sum + block.text.length, 0)
  // Teasers are articles to HTML as well: its article elements count only when they hold most of the text.
  return layOut(length(inside) * 2 > length(blocks) ? inside : blocks)
}

function readBlocks(html: string): HtmlBlock[] {
  const open: Element[] = []
  const counts = new Map<string, number>()
  const depth = { skips: 0, scopes: 0, captions: 0, credits: 0 }
  const text = createHtmlText()
  const shift = (element: Element, by: 1 | -1): void => {
    counts.set(element.name, (counts.get(element.name) ?? 0) + by)
    if (element.skips) depth.skips += by
    if (element.scopes) depth.scopes += by
    if (element.caption) depth.captions += by
    if (element.credit) depth.credits += by
  }
  const place = (): void => text.place(depth.scopes > 0, depth.captions > 0, depth.credits > 0)
  const startTag = (tag: Token.TagToken): void => {
    const name = tag.tagName
    if (elements.rawElements.has(name)) tokenizer.state = TokenizerMode.RAWTEXT
    if (name === 'script') tokenizer.state = TokenizerMode.SCRIPT_DATA
    if (elements.escapableElements.has(name)) tokenizer.state = TokenizerMode.RCDATA
    if (depth.skips === 0) {
      if (name === 'br') text.lineBreak()
      if (elements.blockElements.has(name)) text.endBlock()
      if (name === 'q') text.add('“')
    }
    if (elements.voidElements.has(name)) return
    const element = elementOf(tag, depth.scopes > 0, depth.captions > 0)
    if (element.caption) text.endBlock()
    open.push(element)
    shift(element, 1)
    place()
  }
  const endTag = (tag: Token.TagToken): void => {
    const name = tag.tagName
    if (depth.skips === 0) {
      if (name === 'q') text.add('”')
      if (elements.blockElements.has(name)) text.endBlock()
    }
    if (!counts.get(name)) return
    for (let last = open.pop(); last; last = open.pop()) {
      if (depth.skips > 0 && last.skips) text.gap()
      shift(last, -1)
      if (last.name === name) break
    }
    place()
  }
  const characters = (token: Token.CharacterToken): void => {
    if (depth.skips === 0) text.add(token.chars)
  }
  const blanks = (): void => {
    if (depth.skips === 0) text.gap()
  }
  const ignore = (): void => {}
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: false },
    {
      onStartTag: startTag,
      onEndTag: endTag,
      onCharacter: characters,
      onWhitespaceCharacter: blanks,
      onNullCharacter: ignore,
      onComment: ignore,
      onDoctype: ignore,
      onEof: ignore,
    },
  )
  tokenizer.write(html.replace(endlessTag, withoutAttributes), true)
  text.endBlock()
  return text.blocks
}

function withoutAttributes(tag: string): string {
  return (tag.match(/\s/g)?.length ?? 0) > mostAttributes ? tag.slice(0, tag.search(/\s/)) : tag
}

function elementOf(tag: Token.TagToken, inScope: boolean, inCaption: boolean): Element {
  const name = tag.tagName
  const attribute = (key: string): string => Token.getTokenAttr(tag, key)?.toLowerCase() ?? ''
  const hidden =
    Token.getTokenAttr(tag, 'hidden') !== null ||
    attribute('aria-hidden') === 'true' ||
    /display:\s*none/.test(attribute('style'))
  const pageHeader = name === 'header' && !inScope
  const skips =
    elements.skippedElements.has(name) ||
    elements.skippedRoles.has(attribute('role')) ||
    hasSkippedClass(name, attribute('class')) ||
    hidden ||
    pageHeader
  return {
    name,
    skips: skips && name !== 'body' && name !== 'html',
    scopes: name === 'article' || name === 'main',
    caption: name === 'figcaption',
    credit: inCaption && /credit|copyright|source|photographer/.test(attribute('class')),
  }
}

function hasSkippedClass(element: string, list: string): boolean {
  if (list === '' || elements.wholePageElements.has(element)) return false
  return list.split(/\s+/, 20).some((one) => elements.skippedClasses.has(one))
}

function layOut(blocks: readonly HtmlBlock[]): Document {
  const paragraphs: Span[] = []
  const captions: CaptionSpan[] = []
  const texts: string[] = []
  let start = 0
  for (const block of blocks) {
    const end = start + block.text.length
    const caption = htmlCaption(block, start, end)
    if (caption) captions.push(caption)
    else paragraphs.push({ start, end })
    texts.push(block.text)
    start = end + 2
  }
  return { text: texts.join('\n\n'), paragraphs, captions }
}

function htmlCaption(block: HtmlBlock, start: number, end: number): CaptionSpan | null {
  if (block.creditAt !== null && block.creditAt > 0) {
    const credit = bareCredit(block.text.slice(block.creditAt))
    if (credit) return { start, end, text: block.text.slice(0, block.creditAt).trim(), credit }
  }
  const found = captionOf(block.text, 0, block.text.length)
  if (found) return { ...found, start, end }
  return block.isCaption ? { start, end, text: block.text, credit: null } : null
}
