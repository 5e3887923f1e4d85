import { createHash, randomBytes } from '../node-crypto.ts'

/** A new key's id, the text that its owner sends, and the hash of that text. */
export type NewSecret = { id: string; secret: string; hash: string }

// The prefix lets scanners of repositories and logs recognise a key that has leaked.
const SECRET = /^vbt_([0-9a-f]{12})_[0-9a-f]{64}$/u

/** Makes a secret of 256 random bits; it is nowhere but in the answer. */
export function newSecret(): NewSecret {
  const id = randomBytes(6).toString('hex')
  const secret = `vbt_${id}_${randomBytes(32).toString('hex')}`
  return { id, secret, hash: hashOf(secret) }
}

/** The id of the key whose secret this may be; null for a text that no key has. */
export function keyIdOf(secret: string): string | null {
  return SECRET.exec(secret)?.[1] ?? null
}

/**
 * SHA-256 in hexadecimal digits. Slow hashes with a salt make guessable passwords expensive to try; 256 random bits
 * cannot be tried at all, and a slow hash would cost each request a tenth of a second.
 */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
