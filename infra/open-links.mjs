// Put before every file of a bundled handler. SST seals what a function is linked to with AES-256-GCM (key in SST_KEY,
// nonce of zeros, tag at the end); here it becomes the SST_RESOURCE_* variables that handlers read everywhere else.
if (process.env.SST_KEY_FILE && process.env.SST_KEY) {
  // Not imported: an import of a built-in module loads whatever else hangs on its exports, streams for one.
  const { createDecipheriv } = process.getBuiltinModule('node:crypto')
  const sealed = process.getBuiltinModule('node:fs').readFileSync(process.env.SST_KEY_FILE)
  const key = Buffer.from(process.env.SST_KEY, 'base64')
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.alloc(12))
  decipher.setAuthTag(sealed.subarray(-16))
  const opened = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()])
  for (const [name, properties] of Object.entries(JSON.parse(opened.toString())))
    process.env[`SST_RESOURCE_${name}`] = JSON.stringify(properties)
  // The other files of the bundle need not do it again.
  delete process.env.SST_KEY_FILE
}
