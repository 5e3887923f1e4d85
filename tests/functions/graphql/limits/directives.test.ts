import * as fc from 'fast-check'
import { parse, TokenKind } from 'graphql'
import { expect, it } from 'vitest'
import { documentSize } from '@verbatim/functions/graphql/limits/document-size.ts'

/** Each `#` may have directives, as the grammar wants them there; `@` also stands where it is none. */
const PARTS = [
  'query A($a: Int = 1 #, $b: [String] #) # { ...F # ... # { f(a: "@") # } ... on Query # { g # { h: f # } } }',
  'mutation B($a: Int #) # { f # } # @ in a comment\n',
  'subscription # { f # }',
  'fragment F on Query # { f # ... # { f # } }',
  'fragment Unused on Query # { f # }',
  'schema # { query: Query } scalar S # type T # { f(a: Int #): S # } interface I # { f: S # }',
  'union U # = T | S enum E # { A # B # } input In # { a: Int # }',
  'extend schema @a # extend type T # { g: S # }',
]
const directives = fc
  .array(fc.constantFrom('@a', '@include(if: true)', '@d(a: {b: ["@"]})'), { maxLength: 3 })
  .map((some) => ` ${some.join(' ')} `)
const documentWithDirectives = fc
  .tuple(fc.subarray(PARTS, { minLength: 1 }), fc.infiniteStream(directives))
  .map(([parts, stream]) => parts.join('\n').replaceAll(/#(?! @)/gu, () => String(stream.next().value)))

it('every `@` is counted, wherever the grammar lets a directive stand', () => {
  fc.assert(
    fc.property(documentWithDirectives, (text) => {
      const document = parse(text)
      let marks = 0
      for (let at = document.loc?.startToken; at; at = at.next ?? undefined)
        if (at.kind === TokenKind.AT) marks++
      expect(documentSize(document).directives).toBe(marks)
    }),
  )
})
