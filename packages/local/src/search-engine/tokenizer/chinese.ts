import { createRequire } from 'node:module'

import { characters } from '../characters.ts'
import { readList } from './dictionary.ts'

/** What is used of the library. */
interface Jieba {
  cut(text: string, useModel: boolean): string[]
  cut_all(text: string): string[]
}

const load = createRequire(import.meta.url)
let library: Jieba | null = null

// Its dictionary takes time and memory to read, so only a text in Chinese loads it.
function jieba(): Jieba {
  library ??= load('jieba-wasm') as Jieba
  return library
}

const PLAIN = /^[A-Za-z0-9]*$/

/** Cuts Chinese into words by dictionary; words of more than two characters into the words of two or three inside. */
export function cutChinese(text: string): string[] {
  return jieba()
    .cut(text, false)
    .flatMap((word) => cutLong(word))
}

function cutLong(word: string): string[] {
  const chars = characters(word)
  if (chars.length <= 2 || PLAIN.test(word)) return [word]
  const out: string[] = []
  for (let at = 0; at < chars.length;) {
    const size = [2, 3].find((n) => at + n <= chars.length && isWord(chars.slice(at, at + n).join(''))) ?? 1
    out.push(chars.slice(at, at + size).join(''))
    at += size
  }
  return out
}

const isWord = (text: string): boolean => jieba().cut_all(text).includes(text)

let variants: Map<string, string> | null = null

/** The character by which variants of a Han character are known: simplified, old and mistaken forms. */
export function hanForm(char: string): string {
  variants ??= readVariants()
  return variants.get(char) ?? char
}

function readVariants(): Map<string, string> {
  const out = new Map<string, string>()
  for (const line of readList('han-variants')) {
    const [form = '', ...others] = characters(line)
    for (const other of others) out.set(other, form)
  }
  return out
}
