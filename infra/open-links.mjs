// Put before every bundled handler. SST seals what a function is linked to with AES-256-GCM (key in SST_KEY, nonce
// of zeros, tag at the end); here it becomes the SST_RESOURCE_* variables that handlers read everywhere else.
import { createDecipheriv as topLevelCreateDecipheriv } from 'node:crypto'
import { readFileSync as topLevelReadFileSync } from 'node:fs'

if (process.env.SST_KEY_FILE && process.env.SST_KEY) {
  const sealed = topLevelReadFileSync(process.env.SST_KEY_FILE)
  const key = Buffer.from(process.env.SST_KEY, 'base64')
  const decipher = topLevelCreateDecipheriv('aes-256-gcm', key, Buffer.alloc(12))
  decipher.setAuthTag(sealed.subarray(-16))
  const opened = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()])
  for (const [name, properties] of Object.entries(JSON.parse(opened.toString())))
    process.env[`SST_RESOURCE_${name}`] = JSON.stringify(properties)
}
