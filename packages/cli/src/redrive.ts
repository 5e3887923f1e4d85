import { readArguments, runCommand, targetUsage } from './maintenance/arguments.ts'
import { connectFunction } from './maintenance/invoke.ts'

const usage = `Takes up again what could not be indexed: documents that the index refused, and stream records that were given up.

  npm run redrive [-- --drop-expired] [-- --stage production]

  --drop-expired   forget records that are older than 24 hours; npm run verify -- --repair finds what they changed
${targetUsage}

Exit code 0: nothing is left. 1: something is, and the lines before say what.`

type Answer = {
  done: boolean
  redriven: number
  refused: { noun: string; id: string; reason: string }[]
  expired: number
  unknown: number
  left: string[]
}

/** Seconds of work between two lines of progress. */
const STRETCH = 5

await runCommand(async () => {
  const { target, help, flags } = readArguments(process.argv.slice(2), { 'drop-expired': 'boolean' })
  if (help) {
    console.log(usage)
    return 0
  }
  const invoke = connectFunction(target, 'maintenance')
  const dropExpired = flags['drop-expired'] === true
  const sum = { redriven: 0, refused: 0, expired: 0, unknown: 0 }
  let left: string[] = []
  for (let done = false; !done;) {
    const answer = await invoke<Answer>({ task: 'redrive', dropExpired, left, seconds: STRETCH })
    for (const { noun, id, reason } of answer.refused) console.log(`refused   ${noun} ${id}: ${reason}`)
    sum.redriven += answer.redriven
    sum.refused += answer.refused.length
    sum.expired += answer.expired
    sum.unknown += answer.unknown
    ;({ done, left } = answer)
    if (!done) console.error(`${sum.redriven} messages done …`)
  }
  const { redriven, refused, expired, unknown } = sum
  if (expired > 0)
    console.log(`${expired} tell of records older than 24 hours: run npm run verify -- --repair`)
  if (unknown > 0) console.log(`${unknown} are no messages of this project; look at the queue`)
  console.log(`${redriven} redriven, ${refused} refused again, ${expired} expired`)
  return refused + unknown + (dropExpired ? 0 : expired) === 0 ? 0 : 1
})
