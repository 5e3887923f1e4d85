import type { RequestHeaders } from './operation-handler.ts'
import type { Refused } from './refused-request.ts'

/** How nearly everybody says it, so that nothing need be taken apart. */
const USUAL = /^application\/json(; ?charset=utf-8)?$/iu

/** The name that IANA gives, and others by which the same is meant. */
const UTF_8 = new Set(['utf-8', 'utf8', 'csutf8'])

const WRONG_TYPE = 'The body must be JSON in UTF-8, sent with `content-type: application/json`.'

/**
 * Why a body of this type is not looked at; null for JSON in UTF-8 as it is. A page of another site can send every other
 * type without asking first, so this comes before anything of the body is looked at. Types are read as browsers read
 * them, which take one for what it says however oddly it is written.
 */
export function refusedBody(headers: RequestHeaders): Refused | null {
  const type = headers.get('content-type') ?? ''
  if (!USUAL.test(type)) {
    const { essence, charset } = partsOf(type)
    if (essence !== 'application/json') return { status: 415, message: WRONG_TYPE }
    if (!UTF_8.has(charset.toLowerCase()))
      return {
        status: 415,
        message: `The body is said to be in the charset ${shown(charset)}; it must be in UTF-8, which need not be said.`,
      }
  }
  const coding = headers.get('content-encoding') ?? ''
  if (codingsOf(coding).every((one) => one === 'identity')) return null
  return {
    status: 415,
    message: `The body is compressed (\`content-encoding\` is ${shown(coding)}); it is taken only as it is: leave that header out.`,
    // By RFC 9110 this says which codings would be taken.
    headers: { 'accept-encoding': 'identity' },
  }
}

function partsOf(type: string): { essence: string; charset: string } {
  // Not imported: only unusual spellings need it.
  const { MIMEType } = process.getBuiltinModule('node:util')
  try {
    const { essence, params } = new MIMEType(type)
    return { essence, charset: params.get('charset') ?? 'utf-8' }
  } catch {
    // No type at all, or several in one.
    return { essence: '', charset: '' }
  }
}

function codingsOf(coding: string): string[] {
  return coding
    .toLowerCase()
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')
}

function shown(sent: string): string {
  return JSON.stringify(sent.slice(0, 40))
}
