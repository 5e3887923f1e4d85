/**
 * Numbers for words in the order in which they come. A word is looked up where it stands in a text: most are known, and
 * need then not be copied out of it.
 */
export interface WordIds {
  words: string[]
  /** By number. */
  hashes: Int32Array
  /** Numbers plus one by hash, 0 where there is none. */
  slots: Int32Array
}

const FIRST_SIZE = 4096

/** No words. */
export const newWordIds = (): WordIds => ({
  words: [],
  hashes: new Int32Array(FIRST_SIZE),
  slots: new Int32Array(2 * FIRST_SIZE),
})

/** The number of the word that stands in a text, given one if it has none; with `capitals`, ASCII ones count as small letters. */
export function wordId(ids: WordIds, text: string, start: number, end: number, capitals: boolean): number {
  let hash = 0
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + codeAt(text, at, capitals)) | 0
  const mask = ids.slots.length - 1
  for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
    const id = (ids.slots[slot] ?? 0) - 1
    if (id < 0) return addWord(ids, slot, hash, wordIn(text, start, end, capitals))
    if (ids.hashes[id] === hash && isWord(ids.words[id] ?? '', text, start, end, capitals)) return id
  }
}

const spread = (hash: number): number => hash ^ (hash >>> 15)

function codeAt(text: string, at: number, capitals: boolean): number {
  const code = text.charCodeAt(at)
  return capitals && code >= 65 && code <= 90 ? code | 32 : code
}

function isWord(word: string, text: string, start: number, end: number, capitals: boolean): boolean {
  if (word.length !== end - start) return false
  for (let i = 0; i < word.length; i++)
    if (word.charCodeAt(i) !== codeAt(text, start + i, capitals)) return false
  return true
}

// A part of a text keeps all of it in memory; what is made of bytes, or in small letters, does not.
function wordIn(text: string, start: number, end: number, capitals: boolean): string {
  if (capitals) return text.slice(start, end).toLowerCase()
  if (start === 0 && end === text.length) return text
  return Buffer.from(text.slice(start, end), 'utf16le').toString('utf16le')
}

function addWord(ids: WordIds, slot: number, hash: number, word: string): number {
  const id = ids.words.push(word) - 1
  ids.hashes[id] = hash
  ids.slots[slot] = id + 1
  if (id + 1 === ids.hashes.length) grow(ids)
  return id
}

function grow(ids: WordIds): void {
  const count = ids.hashes.length
  const hashes = new Int32Array(2 * count)
  hashes.set(ids.hashes)
  const slots = new Int32Array(4 * count)
  for (let id = 0; id < count; id++) {
    let slot = spread(hashes[id] ?? 0) & (slots.length - 1)
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
    slots[slot] = id + 1
  }
  ids.hashes = hashes
  ids.slots = slots
}
