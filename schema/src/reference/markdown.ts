import { getNamedType, isSpecifiedScalarType, type GraphQLType } from 'graphql'

/** A table; each row has as many cells as there are headings. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [headings, headings.map(() => '---'), ...rows]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** A description as the text of a cell or a paragraph. */
export function prose(description: string | null | undefined): string {
  return (description ?? '').replaceAll('|', '\\|').replaceAll(/\s+/gu, ' ')
}

/** A type as code that leads to its section: `[Quote!]!`. */
export function typeLink(type: GraphQLType): string {
  const named = getNamedType(type)
  const code = `\`${String(type)}\``
  return isSpecifiedScalarType(named) ? code : `[${code}](#${anchor(named.name)})`
}

/** Where a heading of this text is found on the page: code forges leave out points. */
export function anchor(heading: string): string {
  return heading.toLowerCase().replaceAll('.', '')
}

/** A fenced block. */
export function block(language: string, text: string): string {
  return `\`\`\`${language}\n${text.trim()}\n\`\`\``
}
