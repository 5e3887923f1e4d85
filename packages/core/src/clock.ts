/**
 * Milliseconds of a clock that only goes forward, to tell how long something took. By `process`, for the first mention
 * of `performance` loads eight modules of Node, which a cold start would wait for.
 */
export function clockMs(): number {
  return Number(process.hrtime.bigint()) / 1e6
}
