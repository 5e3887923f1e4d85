import { readArguments, runCommand, targetUsage, UsageError } from './maintenance/arguments.ts'
import { connectFunction } from './maintenance/invoke.ts'

const usage = `Builds the search index anew from the table, while the old one goes on answering.

  npm run reindex [-- --rate N] [-- --stage production]

  --rate   documents a second, at most (5000)
${targetUsage}

Interrupted, it is carried on by the next npm run reindex, a minute later at the earliest.
Exit code 0: the new index is searched. 1: it failed, or another rebuild is under way.`

type Rebuild = { phase: string; done: number; total: number; startedAt: number }
type Answer =
  | { refused: false; done: boolean; owner: string; rebuild: Rebuild | null }
  | { refused: true; startedAt: number; until: number }

/** Seconds of work between two lines of progress. */
const STRETCH = 3

await runCommand(async () => {
  const { target, help, flags } = readArguments(process.argv.slice(2), { rate: 'string' })
  if (help) {
    console.log(usage)
    return 0
  }
  const rate = Number(flags['rate'] ?? 5000)
  if (!(rate > 0)) throw new UsageError('--rate must be a number of documents a second, such as 500.')
  const invoke = connectFunction(target, 'maintenance')
  const started = performance.now()
  let owner: string | null = null
  for (;;) {
    const answer: Answer = await invoke<Answer>({ task: 'reindex', rate, seconds: STRETCH, owner })
    if (answer.refused) {
      console.error(
        `Another rebuild is under way since ${new Date(answer.startedAt).toISOString()}. If whoever began it is gone, try again after ${new Date(answer.until).toISOString()}.`,
      )
      return 1
    }
    ;({ owner } = answer)
    if (answer.done) break
    if (answer.rebuild) console.error(progressOf(answer.rebuild))
  }
  console.log(`The index is new, ${((performance.now() - started) / 1000).toFixed(1)} s`)
  return 0
})

function progressOf({ phase, done, total, startedAt }: Rebuild): string {
  if (phase !== 'filling') return `${phase} …`
  const passed = (Date.now() - startedAt) / 1000
  const left = Math.ceil((passed / Math.max(1, done)) * Math.max(0, total - done))
  return `filling: ${done} of about ${total} articles and speakers, about ${left} s left`
}
