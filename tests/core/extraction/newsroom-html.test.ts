import { expect, test } from 'vitest'
import { extractQuotes } from '@verbatim/core/extraction/extract.ts'
import { parseHtml } from '@verbatim/core/extraction/html.ts'

const page = `<!DOCTYPE html>
<html lang="en"><head><title>Key lost — Lowmoor Post</title><meta property="og:title" content="“No” said Nobody">
<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"“Not this,” said Nobody."}</script>
<style>q::before{content:"“"}</style></head>
<body class="related"><header class="site"><nav><a href="/">Home</a></nav></header>
<main><article class="share">
<header><h1>Harbour master loses key</h1><p>By <a>Cora Bell</a></p>
<ul class="share-buttons"><li>Email</li></ul></header>
<figure><img src="a.jpg" alt="“alt”"><figcaption>The quay at noon.
  <span class="credit">Photograph: Bo Lind/Lowmoor Post</span></figcaption></figure>
<p>&ldquo;We lost the key,&#8221; said <strong>Anna&nbsp;Voss</strong>, the harbour
master.<sup class="footnote-ref"><a>1</a></sup> &quot;It happens.&quot;</p>
<div class="pullquote"><blockquote><p>“We lost the key”</p></blockquote></div>
<blockquote><p>“I asked twice,” she wrote.</p><blockquote><p>“Nobody came,” said Bo Lind.</p></blockquote></blockquote>
<p>Voss said: <q>He told me <q>go home</q> and I went.</q></p>
<table><tr><th>Ferry</th></tr><tr><td>“It is full,” said Dora Pike.</td></tr></table>
<p>It was un<wbr>be&shy;lievable, “5 &lt; 6 &amp; <i>caf&eacute;</i>”, Pike said <b>&#x1F600;</p>
<section class="comments"><p>“Great,” said Troll.</p></section>
<aside><p>“Other,” said Aside.</p></aside>
</article></main><footer>“Us,” said Footer.</footer></body></html>`

test('of a newsroom’s page the article is read, and its caption apart', () => {
  const document = parseHtml(page)
  const { quotes, speakers } = extractQuotes(document)
  expect(document.captions.map(({ text, credit }) => [text, credit])).toEqual([
    ['The quay at noon.', 'Bo Lind/Lowmoor Post'],
  ])
  expect(
    quotes.map(({ text, speaker }) => [text, speaker === null ? null : speakers[speaker]?.name]),
  ).toEqual([
    ['We lost the key, It happens.', 'Anna Voss'],
    ['I asked twice,', 'Anna Voss'],
    ['Nobody came,', 'Bo Lind'],
    ['He told me “go home” and I went.', 'Anna Voss'],
    ['It is full,', 'Dora Pike'],
    ['5 < 6 & café', 'Dora Pike'],
  ])
  for (const { segments } of quotes)
    for (const { start, end } of segments) expect(document.text.slice(start, end)).toMatch(/^["“].*["”]$/s)
})

test('a class of the article itself leaves nothing out', () => {
  expect(parseHtml('<article class="comments ad"><p class="lead">Words.</p></article>').text).toBe('Words.')
})
