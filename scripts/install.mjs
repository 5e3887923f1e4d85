// Installs the locked dependencies when they are missing or older than the lock file, so that `npm start` and
// `npm test` work from a bare clone. Runs on any Node from 20 on: it may use no dependency and no TypeScript.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const root = path.resolve(import.meta.dirname, '..')
const stamp = path.join(root, 'node_modules', '.verbatim-lock')
// Beside node_modules, which `npm ci` removes first of all.
const claim = path.join(root, '.installing')
const lock = createHash('sha256')
  .update(readFileSync(path.join(root, 'package-lock.json')))
  .digest('hex')

// Two at once, as `npm start` and `npm test` in a new clone, would remove each other's files.
let told = 0
while (!isInstalled()) {
  const other = claimed()
  if (other === 0) installClaimed()
  else {
    if (told !== other)
      console.error(
        `Waiting for process ${other}, which installs dependencies; if it is another, delete ${claim} …`,
      )
    told = other
    await sleep(500)
  }
}

function isInstalled() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === lock
}

function installClaimed() {
  try {
    if (isInstalled()) return
    console.error('Installing dependencies (once, about a minute) …')
    execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: root,
      stdio: ['ignore', 2, 2],
    })
    writeFileSync(stamp, lock)
  } finally {
    rmSync(claim, { force: true })
  }
}

/** 0 when it is this process's to install, else the process that is at it; a claim of one that is gone is removed. */
function claimed() {
  for (;;) {
    if (linked(claim)) return 0
    const other = claimant()
    if (other === 0) continue
    // After a restart of a container this process may have the number of the one that was cut off.
    if (other !== process.pid && isRunning(other)) return other
    // Of those who find it at the same time one removes it, and only while it is still the claim that was found.
    const removal = `${claim}-${other}`
    if (!linked(removal)) return other
    if (claimant() === other) rmSync(claim, { force: true })
    rmSync(removal, { force: true })
  }
}

/** Whether this process could put its number into a file that was not there; a link makes it whole or not at all. */
function linked(file) {
  const draft = `${claim}-draft-${process.pid}`
  writeFileSync(draft, String(process.pid))
  try {
    linkSync(draft, file)
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    return false
  } finally {
    rmSync(draft, { force: true })
  }
}

function claimant() {
  try {
    return Number(readFileSync(claim, 'utf8'))
  } catch (error) {
    if (error.code === 'ENOENT') return 0
    throw error
  }
}

function isRunning(pid) {
  try {
    // Signal 0 only asks whether the process is there.
    return process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}
