import { describe, expect, it } from 'vitest'
import { checkedDocument } from '@verbatim/core/ingestion/checked-document.ts'
import { checkedInput } from '@verbatim/core/ingestion/checked-input.ts'
import { LIMITS } from '@verbatim/core/ingestion/limits.ts'
import type { IngestArticleInput } from '@verbatim/core/ingestion/service.ts'

const input: IngestArticleInput = {
  url: 'https://news.example/story',
  headline: 'A  headline',
  byline: ' ',
  source: 'The Test',
  publishedAt: '2025-11-30T23:30:00-10:00',
  language: 'pt-br',
  body: { text: 'Words.' },
}

describe('metadata', () => {
  it('is trimmed and put into one form', () => {
    expect(checkedInput(input)).toMatchObject({
      headline: 'A headline',
      byline: null,
      publishedAt: '2025-12-01T09:30:00.000Z',
      language: 'pt-BR',
    })
  })

  it('holds no hints at where a line may break, and is the same article with them', () => {
    const hinted = {
      headline: 'A head\u00adline\u200b',
      source: 'The\u2060 Te\u00adst',
      byline: '\ufeffBo Lind',
    }
    const plain = { headline: 'A headline', source: 'The Test', byline: 'Bo Lind' }
    const checked = checkedInput({ ...input, url: null, ...hinted })
    expect(checked).toEqual(checkedInput({ ...input, url: null, ...plain }))
    expect(checked).toMatchObject(plain)
    expect(checkedInput({ ...input, byline: '\u200b\u200e' }).byline).toBeNull()
  })

  it('keeps direction marks, which put a headline of two scripts in order', () => {
    const headline = 'שלום\u200f, C++\u200f!'
    expect(checkedInput({ ...input, headline }).headline).toBe(headline)
  })

  const wrong: [keyof IngestArticleInput, unknown, RegExp][] = [
    ['headline', '   ', /headline is empty/],
    ['headline', ' \u00ad\ufeff', /headline is empty/],
    ['headline', '\u200e ', /headline is empty/],
    ['source', '\u200f\u202a', /source is empty/],
    ['headline', 'x'.repeat(501), /501 characters; at most 500/],
    ['headline', 'half \uD83D', /lone surrogate/],
    ['source', '', /source is empty/],
    ['url', 'javascript:alert(1)', /absolute http/],
    ['source', '紙'.repeat(67), /201 bytes in UTF-8; at most 200/],
    ['source', 'x'.repeat(201), /201 bytes in UTF-8; at most 200/],
    ['source', 'ﷺ'.repeat(66), /too long once its characters are in plain form/],
    ['url', `https://news.example/${'x'.repeat(2000)}`, /at most 2000/],
    ['publishedAt', '2026-01-01', /2026-02-10T09:30:00Z/],
    ['publishedAt', '2026-13-01T00:00:00Z', /no time/],
    ['publishedAt', 'yesterday', /no time/],
    ['language', 'english language', /"en"/],
  ]
  it.each(wrong)('refuses a wrong %s: %j', (field, value, message) => {
    const attempt = () => checkedInput({ ...input, [field]: value })
    expect(attempt).toThrow(message)
    expect(attempt).toThrow(expect.objectContaining({ code: 'INVALID_INPUT', path: [field] }))
  })
})

describe('a body', () => {
  it('may be as large as the limit, and not a byte larger', () => {
    const atLimit = `${'word '.repeat(LIMITS.textBytes / 5 - 1)}word.`
    expect(checkedDocument({ text: atLimit }).text).toBe(atLimit)
    expect(() => checkedDocument({ text: `${atLimit}.` })).toThrow(/1,000,001 bytes; the limit is 1 MB/)
    expect(() => checkedDocument({ text: 'é'.repeat(LIMITS.textBytes / 2 + 1) })).toThrow(/limit/)
    expect(() => checkedDocument({ html: `<p>${'x'.repeat(LIMITS.htmlBytes)}</p>` })).toThrow(
      /the limit is 2 MB/,
    )
    expect(() => checkedDocument({ html: `<p>${'x'.repeat(LIMITS.textBytes + 1)}</p>` })).toThrow(
      /the limit is 1 MB/,
    )
  })

  it.each([
    [{ text: '   \n\t ' }, /holds no words/],
    [{ html: '<script>var words</script><p> </p>' }, /holds no words/],
    [{ text: 'a\0b' }, /NUL character at offset 1/],
    [{ text: 'ab\uDC00' }, /lone surrogate\) at offset 2/],
  ])('is refused: %j', (body, message) => {
    expect(() => checkedDocument(body)).toThrow(message)
    expect(() => checkedDocument(body)).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }))
  })

  it('may be any HTML, however malformed', () => {
    const { text } = checkedDocument({ html: '<p>One <b>two</p></i><div>three &amp; four<p>five\uD800' })
    expect(text).toContain('three & four')
    expect(text.isWellFormed()).toBe(true)
  })
})
