import type { FilterNode, FilterToken } from './ast.ts'

/** A filter written out anew, with the places of its fields: messages about what it may ask point there. */
export interface PrintedFilter {
  text: string
  /** By field token: where its name stands in `text`. */
  places: Map<FilterToken, readonly [start: number, end: number]>
}

/** Writes a filter out in one plain form: every name and value quoted. */
export function printFilter(node: FilterNode): PrintedFilter {
  const places: PrintedFilter['places'] = new Map()
  let text = ''
  const field = (token: FilterToken): void => {
    text += '"'
    places.set(token, [text.length, text.length + token.value.length])
    text += `${token.value}"`
  }
  const write = (one: FilterNode): void => {
    if (one.kind === 'and' || one.kind === 'or') {
      one.parts.forEach((part, i) => {
        if (i > 0) text += one.kind === 'and' ? ' AND ' : ' OR '
        group(part, one.kind === 'and' && part.kind === 'or')
      })
    } else if (one.kind === 'not') {
      text += 'NOT '
      group(one.part, one.part.kind === 'and' || one.part.kind === 'or')
    } else if (one.kind === 'geo') {
      places.set(one.token, geoPlace(one.name, one.token.value, text.length))
      text += one.name + spaced(one.token.value)
    } else if (one.kind === 'vectors') text += one.token.value
    else {
      field(one.field)
      text += operation(one)
    }
  }
  const group = (part: FilterNode, needsBrackets: boolean): void => {
    if (needsBrackets) text += '('
    write(part)
    if (needsBrackets) text += ')'
  }
  write(node)
  return { text, places }
}

type Condition = Exclude<FilterNode, { kind: 'and' | 'or' | 'not' | 'geo' | 'vectors' }>

const quoted = ({ value }: FilterToken): string => JSON.stringify(value)

function operation(node: Condition): string {
  switch (node.kind) {
    case 'compare':
      return ` ${node.operator} ${quoted(node.value)}`
    case 'between':
      return ` ${quoted(node.from)} TO ${quoted(node.to)}`
    case 'in':
      return ` IN [${node.values.map(quoted).join(', ')}]`
    case 'exists':
      return ' EXISTS'
    case 'null':
      return ' IS NULL'
    case 'empty':
      return ' IS EMPTY'
    default:
      return ` ${node.kind === 'contains' ? 'CONTAINS' : 'STARTS WITH'} ${quoted(node.value)}`
  }
}

const spaced = (call: string): string => call.trim().replaceAll(/\s/g, '').replaceAll(',', ', ')

// The first argument is what a geo operation is known by.
function geoPlace(name: string, call: string, start: number): readonly [number, number] {
  const written = spaced(call)
  const first = /[^([]/.exec(written)?.index ?? 0
  const length = /^[^,)\]]*/.exec(written.slice(first))?.[0].length ?? 0
  return [start + name.length + first, start + name.length + first + length]
}

/** The numbers of a geo operation written out anew, each with its distance from the first. */
export function geoNumbers(call: string): { text: string; offset: number }[] {
  const found = [...spaced(call).matchAll(/[^,()[\]\s]+/g)]
  return found.map(({ 0: text, index }) => ({ text, offset: index - (found[0]?.index ?? 0) }))
}
