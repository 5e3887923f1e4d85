import { describe, expect, test } from 'vitest'
import { parseHtml } from '@verbatim/core/extraction/html.ts'

describe('HTML', () => {
  test.each([
    ['paragraphs are parted by a blank line', '<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
    [
      'headings, quotes and lists are paragraphs',
      '<h2>H</h2><blockquote><p>Q</p></blockquote><ul><li>a<li>b</ul>',
      'H\n\nQ\n\na\n\nb',
    ],
    ['entities are decoded', '<p>&ldquo;Fish &amp; chips&rdquo;&nbsp;&eacute;</p>', '“Fish & chips” é'],
    ['one break stays in its paragraph, two part it', '<p>a<br>b<br><br>c</p>', 'a\nb\n\nc'],
    ['white space is one blank', '<p>a\n   b\t<b> c</b></p>', 'a b c'],
    ['a word is not cut by its emphasis', '<p>un<i>believ</i>able</p>', 'unbelievable'],
    [
      'soft hyphens and places to break a line are no text',
      '<p>Ma&shy;ra Bell<wbr>man, Bo&#8203;at&NoBreak;s&#xFEFF;</p>',
      'Mara Bellman, Boats',
    ],
    [
      'what shapes letters or turns them round is',
      '<p>می&zwnj;خواهم 👩&zwj;🚒 &rlm;שלום&lrm;</p>',
      'می\u200cخواهم 👩\u200d🚒 \u200fשלום\u200e',
    ],
    ['<q> shows its marks', '<p>She said <q>no</q>.</p>', 'She said “no”.'],
    ['text without any element is a paragraph', 'just words', 'just words'],
    ['nothing is left of nothing', '', ''],
  ])('%s', (_, html, text) => {
    expect(parseHtml(html).text).toBe(text)
  })

  test.each([
    '<script>“no”</script>',
    '<style>p::before{content:"no"}</style>',
    '<nav><a>no</a></nav>',
    '<footer>no</footer>',
    '<aside>no</aside>',
    '<header><ul><li>no</li></ul></header>',
    '<!-- no -->',
    '<img alt="no">',
    '<div hidden>no</div>',
    '<div role="navigation">no</div>',
    '<div style="display: none">no</div>',
    '<template><p>no</p></template>',
    '<noscript>no</noscript>',
    '<title>no</title>',
    '<textarea>no</textarea>',
    '<svg><text>no</text></svg>',
    '<del>no</del>',
    '<script type="application/ld+json">{"articleBody":"“no”"}</script>',
    '<span class="label sr-only">no</span>',
    '<div class="pullquote"><p>no</p></div>',
    '<section class="comments"><article><p>no</p></article></section>',
    '<a role="doc-noteref">1</a>',
  ])('%s never becomes text', (html) => {
    expect(parseHtml(`${html}<p>yes</p>${html}`).text).toBe('yes')
  })

  test('a header inside the article holds its headline', () => {
    expect(parseHtml('<article><header><h1>Title</h1></header><p>Body.</p></article>').text).toBe(
      'Title\n\nBody.',
    )
  })

  test('with an article element what lies outside is left out', () => {
    const html =
      '<div>Most read</div><article><p>The story is long enough to be one.</p></article><div>More</div>'
    expect(parseHtml(html).text).toBe('The story is long enough to be one.')
  })

  test('a figcaption is a caption, with and without a credit', () => {
    const html =
      '<p>a</p><figure><figcaption>The quay <span class="credit">Photo: Bo Lind</span></figcaption></figure><figcaption>Rain</figcaption>'
    const { text, captions, paragraphs } = parseHtml(html)
    expect(captions).toEqual([
      { start: 3, end: 26, text: 'The quay', credit: 'Bo Lind' },
      { start: 28, end: 32, text: 'Rain', credit: null },
    ])
    expect(text.slice(3, 26)).toBe('The quay Photo: Bo Lind')
    expect(paragraphs).toEqual([{ start: 0, end: 1 }])
  })

  test.each([
    ['never closed', '<div><p>a<b><i>b<p>c'],
    ['closed twice', '</div></p>a</p></span>'],
    ['a nav that is never closed ends with its parent', '<div><nav>x</div><p>a</p>'],
    ['a tag that ends with the text', '<p>a</p><p class="'],
    ['a thousand nested tables', `${'<table><tr><td>'.repeat(1000)}a`],
  ])('malformed: %s', (_, html) => {
    expect(parseHtml(html).text).toMatch(/a/)
  })

  test('nesting 100,000 deep and attributes without end are read', () => {
    expect(parseHtml(`${'<div>'.repeat(100_000)}deep${'</span>'.repeat(1000)}`).text).toBe('deep')
    expect(parseHtml(`<p ${'a b c '.repeat(50_000)}>wide`).text).toBe('wide')
  })
})
