import { readArguments, runCommand, targetUsage } from './maintenance/arguments.ts'
import { connectFunction } from './maintenance/invoke.ts'

const usage = `Compares the table with the search index, document by document.

  npm run verify [-- --repair] [-- --stage production]

  --repair   bring the index to what the table holds wherever they differ
${targetUsage}

Exit code 0: they are equal, or are so now. 1: they differ.`

type Counts = { missing: number; stale: number; orphaned: number; repaired: number; compared: number }
type Answer = {
  done: boolean
  state: Counts & { part: string }
  found: { kind: string; noun: string; id: string }[]
}

/** Seconds of work between two lines of progress. */
const STRETCH = 5

await runCommand(async () => {
  const { target, help, flags } = readArguments(process.argv.slice(2), { repair: 'boolean' })
  if (help) {
    console.log(usage)
    return 0
  }
  const repair = flags['repair'] === true
  const invoke = connectFunction(target, 'maintenance')
  const event = { task: 'verify', repair, seconds: STRETCH }
  let answer = await invoke<Answer>(event)
  for (;;) {
    for (const { kind, noun, id } of answer.found) console.log(`${kind.padEnd(9)} ${noun} ${id}`)
    if (answer.done) break
    console.error(`${answer.state.part}: ${answer.state.compared} compared …`)
    answer = await invoke<Answer>({ ...event, from: answer.state })
  }
  const { missing, stale, orphaned, repaired } = answer.state
  console.log(
    `${missing} missing, ${stale} stale, ${orphaned} orphaned${repair ? `, ${repaired} repaired` : ''}`,
  )
  return repair || missing + stale + orphaned === 0 ? 0 : 1
})
