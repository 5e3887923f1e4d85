/**
 * Marks that stand between words in news text and that the server takes for letters: no-break spaces (so that
 * "Smith" is found in "Mr Smith" from a web page), tags left in a text, currencies, the ellipsis. The server looks an
 * ellipsis up by its plain form, so both stand here.
 */
export const SEPARATORS = [
  '\u00a0',
  '\u202f',
  '<',
  '>',
  '=',
  '|',
  '~',
  '^',
  '`',
  '$',
  '€',
  '£',
  '¥',
  '…',
  '...',
]
