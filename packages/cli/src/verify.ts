import { readArguments, runCommand } from './maintenance/arguments.ts'
import { invoke } from './maintenance/invoke.ts'

const usage = `Compares the table with the search index, document by document.

  npm run verify [-- --repair] [-- --url http://localhost:4000]

  --repair   bring the index to what the table holds wherever they differ
  --url      where npm start answers

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
  const { url, help, flags } = readArguments(process.argv.slice(2), { repair: 'boolean' })
  if (help) {
    console.log(usage)
    return 0
  }
  const repair = flags['repair'] === true
  const event = { task: 'verify', repair, seconds: STRETCH }
  let answer = await invoke<Answer>(url, event)
  for (;;) {
    for (const { kind, noun, id } of answer.found) console.log(`${kind.padEnd(9)} ${noun} ${id}`)
    if (answer.done) break
    console.error(`${answer.state.part}: ${answer.state.compared} compared …`)
    answer = await invoke<Answer>(url, { ...event, from: answer.state })
  }
  const { missing, stale, orphaned, repaired } = answer.state
  console.log(
    `${missing} missing, ${stale} stale, ${orphaned} orphaned${repair ? `, ${repaired} repaired` : ''}`,
  )
  return repair || missing + stale + orphaned === 0 ? 0 : 1
})
