/** A run of UTF-16 code units in an article's text: `start` inclusive, `end` exclusive. */
export type Span = { start: number; end: number }

/** A picture's line. The span holds the words and the credit; `credit` is bare of brackets, dash and label. */
export type CaptionSpan = Span & { text: string; credit: string | null }

/** Text or HTML taken apart: every paragraph and caption lies in `text`, in its order, and none overlap. */
export type Document = { text: string; paragraphs: Span[]; captions: CaptionSpan[] }

/** `DIRECT`: whole sentences of the speaker's. `PARTIAL`: words quoted inside the reporter's own sentence. */
export type QuoteKind = 'DIRECT' | 'PARTIAL'

/** `UNNAMED` is a description that names nobody: “a spokesman for X” is not X. */
export type SpeakerKind = 'PERSON' | 'ORGANISATION' | 'UNNAMED'

/** How the extractor came to a speaker; `NONE` when it found none, or none that was sure enough. */
export type ExtractionMethod = 'ADJACENT' | 'PRONOUN' | 'CONTINUATION' | 'NEIGHBOUR' | 'ALTERNATION' | 'NONE'

/**
 * One who is quoted in the article. `name` is the fullest seen, without title and without a leading “the”;
 * `aliases` are the shorter ones; `description` is the role given, “the city’s chief engineer”.
 */
export type ExtractedSpeaker = {
  name: string
  kind: SpeakerKind
  aliases: string[]
  description: string | null
}

/** One utterance. `segments` hold their marks; `speaker` is an index into `Extraction.speakers`. */
export type ExtractedQuote = {
  kind: QuoteKind
  /** What was said: the segments without their outer marks, joined by a space, by `\n` where a paragraph starts. */
  text: string
  segments: Span[]
  /** The reporting verb or phrase as it stands in the text, or null. */
  cue: string | null
  speaker: number | null
  method: ExtractionMethod
  /** 0 to 1; above 0 even for `NONE`: how sure it is that nobody is named, or how sure the one withheld was. */
  confidence: number
  /** The words in the text that name the speaker: “he”, “Olsen”; null when `speaker` is. */
  mention: string | null
  nested: ExtractedQuote[]
}

/** Everything found in one article: outermost quotes in the order of the text. */
export type Extraction = { quotes: ExtractedQuote[]; speakers: ExtractedSpeaker[] }
