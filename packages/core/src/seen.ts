/** Where a word may be broken, or must not be: soft hyphens, zero-width spaces, word joiners, byte order marks. */
const LAYOUT_HINTS = /[\u00ad\u200b\u2060\ufeff]/g

/** Those, and what turns the direction of writing. Joiners are not among them: they shape Persian, Sinhala and emoji. */
const HIDDEN = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g

/** A text without its layout hints; what else nobody sees still orders letters from right to left. */
export function withoutLayoutHints(text: string): string {
  return text.replace(LAYOUT_HINTS, '')
}

/** A text as its readers see it: two that look alike become the same. */
export function seen(text: string): string {
  return text.replace(HIDDEN, '')
}
