import { withoutLayoutHints } from '../seen.ts'

/** One block of text taken out of HTML; `creditAt` is where an element marked as a credit begins in `text`. */
export type HtmlBlock = { text: string; isCaption: boolean; inArticle: boolean; creditAt: number | null }

/** Gathers characters into blocks: white space becomes one blank, two line breaks in a row part paragraphs. */
export function createHtmlText() {
  const blocks: HtmlBlock[] = []
  let pieces: string[] = []
  let length = 0
  let pending = ''
  let inArticle = false
  let isCaption = false
  let inCredit = false
  let creditAt: number | null = null

  const push = (piece: string): void => {
    if (pending && length > 0) {
      pieces.push(pending)
      length += pending.length
    }
    pending = ''
    if (inCredit && creditAt === null) creditAt = length
    pieces.push(piece)
    length += piece.length
  }
  const endBlock = (): void => {
    if (length > 0) blocks.push({ text: pieces.join(''), isCaption, inArticle, creditAt })
    pieces = []
    length = 0
    pending = ''
    creditAt = null
  }
  return {
    blocks,
    endBlock,
    /** Adds characters as they stand between tags; hints at where a line may break are for a browser only. */
    add(characters: string): void {
      let first = true
      for (const piece of withoutLayoutHints(characters).split(/\s+/u)) {
        if (!first && pending === '') pending = ' '
        if (piece) push(piece)
        first = false
      }
    },
    /** White space, or a gap where something was left out, so that the words around it stay apart. */
    gap(): void {
      if (pending === '') pending = ' '
    },
    lineBreak(): void {
      if (pending === '\n') endBlock()
      else pending = '\n'
    },
    /** Says where the following characters stand; they belong to their block's last place. */
    place(article: boolean, caption: boolean, credit: boolean): void {
      if (article !== inArticle || caption !== isCaption) endBlock()
      inArticle = article
      isCaption = caption
      inCredit = credit
    },
  }
}
