import { styleText } from 'node:util'

/** Colours words, or leaves them as they are. */
export type Paint = (style: Parameters<typeof styleText>[0], words: string) => string

/** Paints with a terminal's colours when `colour`. */
export function createPaint(colour: boolean): Paint {
  return (style, words) => (colour ? styleText(style, words, { validateStream: false }) : words)
}
