import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseArticleFile } from '../../packages/cli/src/ingest/parse-entry.ts'

const folder = path.resolve(import.meta.dirname, '../../samples')
const names = readdirSync(folder).filter((name) => name !== 'README.md')
const articles = names.map((name) => {
  const entry = parseArticleFile(name, readFileSync(path.join(folder, name)))
  if ('problem' in entry) throw new Error(`samples/${entry.where}: ${entry.problem}`)
  return { name, ...entry.input }
})

describe('the sample articles', () => {
  test.each(articles)('$name is a whole article, described in samples/README.md', ({ name, body, url }) => {
    const text = 'text' in body ? body.text : body.html.replaceAll(/<[^>]*>/g, ' ')
    const words = text.trim().split(/\s+/).length
    expect(words).toBeGreaterThanOrEqual(250)
    expect(words).toBeLessThanOrEqual(700)
    expect(url).toMatch(/^https:\/\/[a-z]+\.example\//)
    expect(readFileSync(path.join(folder, 'README.md'), 'utf8')).toContain(`\`${name}\``)
  })

  test('differ in url and headline, and come from several sources and years', () => {
    expect(articles.length).toBeGreaterThanOrEqual(14)
    expect(new Set(articles.map(({ url }) => url)).size).toBe(articles.length)
    expect(new Set(articles.map(({ headline }) => headline)).size).toBe(articles.length)
    expect(new Set(articles.map(({ source }) => source)).size).toBeGreaterThanOrEqual(4)
    expect(new Set(articles.map(({ publishedAt }) => publishedAt.slice(0, 4)))).toEqual(
      new Set(['2024', '2025', '2026']),
    )
  })
})
