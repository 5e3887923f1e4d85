/** `npm start`: Verbatim on this machine, until Ctrl-C. */
import { enableCompileCache } from 'node:module'
import { setFlagsFromString } from 'node:v8'
import { PortTakenError } from './lambda/http/listen.ts'
import { greeting } from './stack/greeting.ts'
import { readOptions, usage, type StartOptions } from './stack/options.ts'
import { StartError } from './stack/start-error.ts'
import { untilStopped } from './stop-signals.ts'

// Functions run in UTC on Lambda, and their threads take the time zone from here.
process.env['TZ'] = 'UTC'
enableCompileCache()
// V8's defaults suppose a server's memory. With these the stack takes about 80 MB less and answers no slower;
// the functions' threads inherit them.
setFlagsFromString('--max-semi-space-size=2')
setFlagsFromString('--optimize-for-size')

try {
  const options = readOptions(process.argv.slice(2))
  if (options.help) console.log(usage)
  else await run(options)
} catch (error) {
  report(error)
  process.exitCode = 1
}
// Everything is closed; only timers of the AWS SDK's sockets are left, and they would take three seconds.
process.exit()

async function run({ port, data, fresh, profile }: StartOptions): Promise<void> {
  const stop = untilStopped()
  // Loaded only now: a wrong option is answered at once.
  const { startStack } = await import('./stack/stack.ts')
  const log = (line: string) => console.log(line)
  const stack = await startStack({ port, data, fresh, profile, samples: false, log })
  try {
    if (!stop.aborted) console.log(greeting(stack, { data, profile }))
    if (stack.samplesDue && !stop.aborted) {
      console.log('Loading the sample articles …')
      const loading = stack.loadSamples('inherit', stop)
      await loading.then(() => stop.aborted || console.log('The sample articles are in.'), report)
    }
    if (!stop.aborted) await new Promise((resolve) => stop.addEventListener('abort', resolve))
    console.log('Stopping …')
  } finally {
    await stack.close()
  }
}

/** What a person can mend is said in a sentence; anything else is a mistake of ours and keeps its trace. */
function report(error: unknown): void {
  if (error instanceof PortTakenError) {
    const other = `npm start -- --port ${error.port + 1}`
    console.error(`${error.message} (another Verbatim, perhaps). Choose another port: ${other}`)
  } else if (error instanceof StartError) console.error(error.message)
  else throw error
}
