/** What each HTML element does to the text. What belongs here: element names, in lower case. */

const setOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Nothing inside these is text of the article. */
export const skippedElements = setOf(`
nav footer aside script style template noscript svg math form button select textarea iframe object audio video canvas
head title menu dialog noembed noframes datalist map applet frameset del
`)

/** The tokenizer must read these as raw text, or their contents would be taken for tags. */
export const rawElements = setOf('script style xmp iframe noembed noframes')
export const escapableElements = setOf('title textarea')

/** Each of these starts and ends a paragraph. */
export const blockElements = setOf(`
address article blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure h1 h2 h3 h4
h5 h6 header hgroup hr html legend li main ol p pre section summary table tbody td tfoot th thead tr ul
`)

/** These have no end tag. */
export const voidElements = setOf('area base br col embed hr img input link meta param source track wbr')

/** Landmarks that are never the article's own words. */
export const skippedRoles = setOf(
  'navigation banner contentinfo complementary search menu menubar dialog doc-noteref doc-pullquote',
)

/**
 * Whole names of classes, as newsrooms give them, of what is no part of the article's text: hidden from sight, said
 * a second time, or about something else. The article itself is never left out by one.
 */
export const skippedClasses = setOf(`
sr-only visually-hidden visuallyhidden screen-reader-text screen-reader-only pullquote pull-quote comments comment-list
related related-articles related-content related-links newsletter newsletter-signup share share-bar share-buttons
social-share ad ads advert advertisement promo footnote-ref
`)
/** Classes do not leave these out: a page may say with one what the whole article has beside it. */
export const wholePageElements = setOf('html body main article')
