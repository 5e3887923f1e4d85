import { readArguments, runCommand, targetUsage, UsageError } from './maintenance/arguments.ts'
import { connectFunction } from './maintenance/invoke.ts'

const usage = `Makes the search server ready again after its data was lost: its keys first, then the settings of its indexes.
What a deployment does by itself, and npm start on a laptop; doing it once more changes nothing. Then: npm run reindex.

  npm run setup -- --stage production

${targetUsage}`

await runCommand(async () => {
  const { target, help } = readArguments(process.argv.slice(2), {})
  if (help) {
    console.log(usage)
    return 0
  }
  if ('url' in target) throw new UsageError('Name a --stage on AWS: a laptop is set up by npm start.')
  console.error('Making the keys; a server that is not there yet is waited for …')
  await connectFunction(target, 'search-keys')({ task: 'make' })
  console.error('Giving the indexes their settings …')
  await connectFunction(target, 'setup')({ task: 'settings' })
  console.log('The search server has its keys and settings')
  return 0
})
