import { describe, expect, it } from 'vitest'
import {
  articleIdOfHeadline,
  articleIdOfSlug,
  articleIdOfUrl,
  normaliseUrl,
} from '@verbatim/core/article/identity.ts'
import { slugOf } from '@verbatim/core/article/slug.ts'
import { articleIdOfQuote, nounOf, quoteIdOf, speakerIdOf } from '@verbatim/core/ids.ts'

describe('a url', () => {
  it.each([
    ['HTTPS://News.Example/Story?id=7#top', 'https://news.example/Story?id=7'],
    ['https://news.example/story?utm_source=a&id=7&fbclid=x', 'https://news.example/story?id=7'],
    ['https://news.example:443/story?UTM_Medium=mail', 'https://news.example/story'],
    ['http://user:secret@news.example/story', 'http://news.example/story'],
    ['  https://news.example  ', 'https://news.example/'],
    ['https://news.example/story?', 'https://news.example/story'],
    ['https://news.example/story?id=a,b%20c&print', 'https://news.example/story?id=a%2Cb+c&print='],
  ])('%s is known as %s', (spelled, normal) => expect(normaliseUrl(spelled)).toBe(normal))

  it.each(['javascript:alert(1)', 'ftp://news.example/x', 'news.example/x', '', 'https://', '/story'])(
    '%s is none',
    (text) => expect(normaliseUrl(text)).toBeNull(),
  )

  it('tells an article, however it is spelled', () => {
    const id = articleIdOfUrl('https://news.example/story')
    expect(articleIdOfUrl('HTTPS://NEWS.example/story?utm_medium=mail#part')).toBe(id)
    expect(articleIdOfUrl('https://news.example/Story')).not.toBe(id)
    for (const query of ['id=a,b', 'q=two%20words', 'q=(x)~', 'page', 'q=%E2%80%9Cyes%E2%80%9D']) {
      const mailed = `https://news.example/story?utm_medium=mail&${query}`
      expect(articleIdOfUrl(mailed)).toBe(articleIdOfUrl(`https://news.example/story?${query}`))
    }
  })
})

describe('ids', () => {
  const article = articleIdOfHeadline('The Test', 'A headline')

  it('are told from what they stand for', () => {
    expect(articleIdOfHeadline(' the TEST ', 'A headline')).toBe(article)
    expect(articleIdOfHeadline('The Test', 'Another')).not.toBe(article)
    const quote = quoteIdOf(article, 'words', 0)
    expect(articleIdOfQuote(quote)).toBe(article)
    expect(quoteIdOf(article, 'words', 1)).not.toBe(quote)
    expect([article, quote, speakerIdOf('x'), 'nonsense', `${article}x`].map(nounOf)).toEqual([
      'Article',
      'Quote',
      'Speaker',
      null,
      null,
    ])
  })

  it('stand at the end of a slug, behind the words of any headline', () => {
    expect(slugOf('Reef nursery: half lost!', article)).toBe(`reef-nursery-half-lost-${article.slice(4)}`)
    for (const headline of ['Größe', '東京', '…', 'x'.repeat(400)])
      expect(articleIdOfSlug(slugOf(headline, article))).toBe(article)
    expect(articleIdOfSlug('short')).toBeNull()
  })
})
