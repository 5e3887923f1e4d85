import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FrontMatterError, readFrontMatter } from '../../packages/cli/src/article-file.ts'

describe('what stands above an article', () => {
  test('values are taken as they stand, marks and colons included', () => {
    const content =
      '---\r\nheadline: ‘Quiet’: a "life"  \r\n\r\nurl:https://a.example/b?c=d\r\n--- \r\n\nText\r\n'
    const front = readFrontMatter(content)
    expect(front?.fields).toEqual(
      new Map([
        ['headline', '‘Quiet’: a "life"'],
        ['url', 'https://a.example/b?c=d'],
      ]),
    )
    expect(front?.lines.get('url')).toBe(4)
    expect(content.slice(front?.bodyStart)).toBe('\nText\r\n')
  })

  test('a file without it has none', () => {
    expect(readFrontMatter('Text\n---\nsource: x\n---\n')).toBeNull()
    expect(readFrontMatter('')).toBeNull()
  })

  test.each([
    ['---\nheadline: x\n', 3, 'do not end'],
    ['---\nheadline: x\nno colon here\n---\n', 3, '“no colon here” is no “key: value” line'],
    ['---\nsource: x\nsource: y\n---\n', 3, '“source” is there twice'],
  ])('%j is refused with its line', (content, line, message) => {
    const attempt = () => readFrontMatter(content)
    expect(attempt).toThrow(FrontMatterError)
    expect(attempt).toThrow(expect.objectContaining({ line, message: expect.stringContaining(message) }))
  })

  test('any fields and any body come back as they were written', () => {
    const value = fc
      .string({ unit: 'grapheme' })
      .filter((text) => !/[\r\n]/.test(text) && text === text.trim())
    const fields = fc.dictionary(fc.stringMatching(/^[A-Za-z]{1,9}$/), value)
    fc.assert(
      fc.property(fields, fc.string({ unit: 'binary' }), (given, body) => {
        const above = Object.entries(given).map(([key, text]) => `${key}: ${text}\n`)
        const content = `---\n${above.join('')}---\n${body}`
        const front = readFrontMatter(content)
        expect(Object.fromEntries(front?.fields ?? [])).toEqual(given)
        expect(content.slice(front?.bodyStart)).toBe(body)
      }),
    )
  })
})
