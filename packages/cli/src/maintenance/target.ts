/** Where a function runs: behind `npm start` at an address, or on AWS as part of a deployed stage. */
export type Target = { url: string } | { stage: string; region: string }

/** The functions that people run by a command, by the names that infra/ gives them. */
export type FunctionName = 'access' | 'maintenance' | 'search-keys' | 'setup'

/** The name by which the target knows a function: on AWS the app and the stage stand before it. */
export function deployedName(target: Target, name: FunctionName): string {
  return 'url' in target ? name : `verbatim-${target.stage}-${name}`
}
