/**
 * What is used of `node:crypto`. An import of it reads all its exports, and behind some of them the Web's cryptography
 * is loaded, for which every cold start would wait.
 */
export const {
  createHash,
  createHmac,
  createSecretKey,
  hash,
  randomBytes,
  randomInt,
  randomUUID,
  timingSafeEqual,
} = process.getBuiltinModule('node:crypto')
