/** The full name of a function that people run by a command, which finds it by this name. */
export function functionName(name: 'access' | 'maintenance' | 'search-keys' | 'setup'): string {
  return `${$app.name}-${$app.stage}-${name}`
}
