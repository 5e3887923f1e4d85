import { createHash } from 'node:crypto'
import { createWriteStream, existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'

/**
 * The file at an address, kept in a folder from the first time on. Throws where it cannot be had, and where its SHA-256
 * (in hexadecimal digits) is not the pinned one: then nothing is kept.
 */
export async function fetchProgram(pinned: {
  address: string
  sha256: string
  folder: string
}): Promise<string> {
  const { address, sha256, folder } = pinned
  // It is given its name when it has been compared.
  const file = path.join(folder, sha256)
  if (existsSync(file)) return file
  const { ok, status, body } = await fetch(address)
  if (!ok || !body) throw new Error(`${address} answered ${status}`)
  await mkdir(folder, { recursive: true })
  const part = `${file}.part`
  const hash = createHash('sha256')
  await pipeline(
    body,
    async function* hashed(chunks: AsyncIterable<Uint8Array>) {
      for await (const chunk of chunks) {
        hash.update(chunk)
        yield chunk
      }
    },
    createWriteStream(part),
  )
  const found = hash.digest('hex')
  if (found === sha256) {
    await rename(part, file)
    return file
  }
  await rm(part)
  throw new Error(
    `${address} has the SHA-256 ${found}, but infra/search/program.json pins ${sha256}. ` +
      'Nothing was deployed of it: compare both with the digest on the release page.',
  )
}
