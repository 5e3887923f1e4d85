import { functionName } from '../function-name.ts'
import { keys, masterKey, nearSearch, url } from './search.ts'

// Without the keys' values: whatever they are part of would count as a secret.
const wanted = $resolve(Object.values(keys).map(({ uid, name, actions }) => ({ uid, name, actions })))

const maker = new sst.aws.Function('SearchKeys', {
  name: functionName('search-keys'),
  description: 'Makes and retires the keys of the search server; the one function that knows its master key',
  handler: 'packages/functions/src/keys.handler',
  link: [
    {
      urn: 'sst:sst:Linkable::SearchMaster',
      getSSTLink: () => ({ properties: { url, key: masterKey, keys: wanted } }),
    },
  ],
  memory: '256 MB',
  // A new host takes about two minutes until it answers.
  timeout: '10 minutes',
  ...nearSearch,
})

/** Settles when the server knows every key that functions are about to be given. */
export const keysMade = invoke('SearchKeysMade', 'make', []).result

/** Takes back keys of earlier deployments, once nothing uses them any more. */
export function retireKeys(after: $util.Input<$util.Resource>[]) {
  return invoke('SearchKeysRetired', 'retire', after)
}

function invoke(name: string, task: string, after: $util.Input<$util.Resource>[]) {
  return new aws.lambda.Invocation(
    name,
    {
      functionName: maker.name,
      input: JSON.stringify({ task }),
      triggers: { keys: $jsonStringify(wanted), url },
    },
    { dependsOn: after },
  )
}
