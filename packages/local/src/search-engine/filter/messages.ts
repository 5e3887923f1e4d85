/** What a filter may hold where an operation is expected. */
const OPERATIONS =
  '`=`, `!=`, `>=`, `>`, `<=`, `<`, `IN`, `NOT IN`, `TO`, `EXISTS`, `NOT EXISTS`, `IS NULL`, `IS NOT NULL`, `IS EMPTY`, `IS NOT EMPTY`, `CONTAINS`, `NOT CONTAINS`, `STARTS WITH`, `NOT STARTS WITH`, `_geoRadius`, `_geoBoundingBox` or `_geoPolygon`'

const GEO_RULES =
  'Use the `_geoRadius(latitude, longitude, distance)` or `_geoBoundingBox([latitude, longitude], [latitude, longitude])` built-in rules to filter on `_geo` coordinates.'

/** The wording of errors in filters; `text` is already escaped. */
export const messages = {
  operation: (text: string) =>
    `Was expecting an operation ${OPERATIONS} ${text.trim() === '' ? 'but instead got nothing.' : `at \`${text}\`.`}`,
  noValue: 'Was expecting a value but instead got nothing.',
  value: (text: string) => `Was expecting a value but instead got \`${text}\`.`,
  keyword: (text: string) =>
    `Was expecting a value but instead got \`${text}\`, which is a reserved keyword. To use \`${text}\` as a field name or a value, surround it by quotes.`,
  delimiter: (text: string, char: string) =>
    `Expression \`${text}\` is missing the following closing delimiter: \`${char}\`.`,
  tail: (text: string) =>
    `Found unexpected characters at the end of the filter: \`${text}\`. You probably forgot an \`OR\` or an \`AND\` rule.`,
  inOpen: 'Expected `[` after `IN` keyword.',
  inClose: 'Expected matching `]` after the list of field names given to `IN[`',
  inOther: (text: string) =>
    `Expected only comma-separated field names inside \`IN[..]\` but instead found \`${text}\`.`,
  inKeyword: (text: string) =>
    `Expected only comma-separated field names inside \`IN[..]\` but instead found \`${text}\`, which is a keyword. To use \`${text}\` as a field name or a value, surround it by quotes.`,
  malformed: (text: string) => `Malformed value: \`${text}\`.`,
  tooDeep:
    'The filter exceeded the maximum depth limit. Try rewriting the filter so that it contains fewer nested conditions.',
  geoArguments: {
    _geoRadius:
      'The `_geoRadius` filter must be in the form: `_geoRadius(latitude, longitude, radius, optional resolution)`.',
    _geoBoundingBox:
      'The `_geoBoundingBox` filter expects two pairs of arguments: `_geoBoundingBox([latitude, longitude], [latitude, longitude])`.',
    _geoPolygon:
      'The `_geoPolygon` filter expects at least 3 pairs of arguments: `_geoPolygon([latitude, longitude], [latitude, longitude], [latitude, longitude], …)`.',
  } as Readonly<Record<string, string>>,
  geoMisused: (name: string) => `The \`${name}\` filter is an operation and can't be used as a value.`,
  geoReserved: (name: string) =>
    `\`${name}\` is a reserved keyword and thus can't be used as a filter expression. ${GEO_RULES}`,
}
