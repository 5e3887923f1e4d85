const RULES = new Set([
  'words',
  'typo',
  'sort',
  'proximity',
  'attribute',
  'attributeRank',
  'wordPosition',
  'exactness',
])

/** What is wrong with a ranking rule, or null. */
export function checkRankingRule(rule: string | number): string | null {
  const text = String(rule)
  if (RULES.has(text)) return null
  const reserved = /^(?<name>_geoPoint|_geoRadius|_geoBoundingBox|_geoDistance|_geo)\b/.exec(text)?.groups?.[
    'name'
  ]
  if (reserved !== undefined) return reservedName(reserved)
  if (/:(asc|desc)$/.test(text)) return null
  return `\`${text}\` ranking rule is invalid. Valid ranking rules are words, typo, sort, proximity, attribute, exactness and custom ranking rules.`
}

function reservedName(name: string): string {
  const only =
    name === '_geoPoint'
      ? 'sorting'
      : name === '_geoRadius' || name === '_geoBoundingBox'
        ? 'filtering'
        : null
  const base = `\`${name}\` is a reserved keyword and thus can't be used as a ranking rule`
  return only === null ? base : `${base}. \`${name}\` can only be used for ${only} at search time`
}

/** Whether a list mixes the older `attribute` with the rules that took its place. */
export const mixesAttribute = (rules: readonly unknown[]): boolean =>
  rules.includes('attribute') && (rules.includes('attributeRank') || rules.includes('wordPosition'))

/** The message for such a list. */
export const MIXED_ATTRIBUTE =
  'Mixed usage of the attribute, attributeRank, and wordPosition ranking rules. You must either use the attribute ranking rule alone or the attributeRank and wordPosition ranking rules.'
