/** JSON for reading: what fits into a line of this many characters stands in one. */
export function jsonLines(value: unknown, width = 100, indent = ''): string {
  const line = oneLine(value)
  if (line.length + indent.length <= width || typeof value !== 'object' || value === null) return line
  const deeper = `${indent}  `
  const inside = (rows: string[]): string => rows.map((row) => `${deeper}${row}`).join(',\n')
  if (Array.isArray(value))
    return `[\n${inside(value.map((one) => jsonLines(one, width, deeper)))}\n${indent}]`
  const rows = Object.entries(value).map(
    ([name, one]) => `${JSON.stringify(name)}: ${jsonLines(one, width, deeper)}`,
  )
  return `{\n${inside(rows)}\n${indent}}`
}

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const rows = Object.entries(value).map(([name, one]) => `${JSON.stringify(name)}: ${oneLine(one)}`)
  return rows.length === 0 ? '{}' : `{ ${rows.join(', ')} }`
}
