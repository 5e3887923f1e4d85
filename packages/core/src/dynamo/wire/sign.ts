import type { KeyObject } from 'node:crypto'
import { createHmac, createSecretKey, hash } from '../../node-crypto.ts'

/** Who asks; Lambda gives every function a key, a secret and a token for a while. */
export type Credentials = { accessKeyId: string; secretAccessKey: string; sessionToken?: string | undefined }

/** A POST to the root of a service. */
export type Unsigned = { host: string; headers: Readonly<Record<string, string>>; body: string }

/**
 * The headers of a request, signed by AWS's Signature Version 4. All of them are signed, and their names have to be in
 * lower case.
 */
export function signed(
  { host, headers, body }: Unsigned,
  { accessKeyId, secretAccessKey, sessionToken }: Credentials,
  { region, service, now }: { region: string; service: string; now: Date },
): Record<string, string> {
  const time = now.toISOString().replace(/[:-]|\.\d+/gu, '')
  const scope = [time.slice(0, 8), region, service, 'aws4_request']
  const all: Record<string, string> = { ...headers, host, 'x-amz-date': time }
  if (sessionToken !== undefined) all['x-amz-security-token'] = sessionToken
  const names = Object.keys(all).toSorted()
  const lines = names.map((name) => `${name}:${all[name]?.trim()}\n`).join('')
  const request = ['POST', '/', '', lines, names.join(';'), sha256(body)].join('\n')
  const text = ['AWS4-HMAC-SHA256', time, scope.join('/'), sha256(request)].join('\n')
  const signature = hmac(signingKey(secretAccessKey, scope), text).toString('hex')
  const credential = `Credential=${[accessKeyId, ...scope].join('/')}`
  const signedHeaders = `SignedHeaders=${names.join(';')}`
  return {
    ...all,
    authorization: `AWS4-HMAC-SHA256 ${credential}, ${signedHeaders}, Signature=${signature}`,
  }
}

/** The key of a day and a secret. One is in use at a time, and making it takes ten times as long as to sign by it. */
function signingKey(secret: string, scope: readonly string[]): KeyObject {
  const madeOf = [secret, ...scope].join('\n')
  if (kept?.madeOf === madeOf) return kept.key
  const first = createSecretKey(`AWS4${secret}`, 'utf8')
  const key = scope.reduce((last, part) => createSecretKey(hmac(last, part)), first)
  kept = { madeOf, key }
  return key
}

let kept: { madeOf: string; key: KeyObject } | undefined

function sha256(text: string): string {
  return hash('sha256', text)
}

// A key that is given as bytes is made into an object each time, which takes six times as long.
function hmac(key: KeyObject, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest()
}
