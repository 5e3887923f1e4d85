import type { Target } from './target.ts'

/** A function could not be run, or failed; the message is for a person. */
export class InvocationError extends Error {
  override name = 'InvocationError'
  /** Whether the same may succeed a moment later. */
  readonly isPassing: boolean

  constructor(message: string, isPassing: boolean, cause?: unknown) {
    super(message, { cause })
    this.isPassing = isPassing
  }
}

/** What an error of the SDK means to the person at the command line. */
export function failureOf(error: unknown, target: Target, called: string): InvocationError {
  if (error instanceof InvocationError) return error
  const { name, message } = error instanceof Error ? error : new Error(String(error))
  const said = (text: string, isPassing = false) => new InvocationError(text, isPassing, error)
  const status = statusOf(error)
  if (status === undefined && name !== 'CredentialsProviderError') {
    const where = 'url' in target ? target.url : `Lambda in ${target.region}`
    const hint = 'url' in target ? '; is npm start running?' : `: ${message}`
    return said(`${where} cannot be reached${hint}`, true)
  }
  if ('url' in target)
    return said(`${target.url} answered ${status}; give the address of npm start with --url`, isBusy(status))
  if (name === 'CredentialsProviderError')
    return said(`There are no AWS credentials: set AWS_PROFILE, or sign in with aws sso login. (${message})`)
  if (name === 'ResourceNotFoundException')
    return said(
      `There is no function ${called} in ${target.region}: is the stage deployed there? --stage and --region say where to look.`,
    )
  return said(`AWS answered ${name}: ${message}`, isBusy(status))
}

/** Throttled, or failed on the server's side. */
function isBusy(status: number | undefined): boolean {
  return status === 429 || (status ?? 0) >= 500
}

/** The status of the answer that an error of the SDK was made from; undefined when there was no answer. */
function statusOf(error: unknown): number | undefined {
  const { $metadata, $response } = Object(error) as {
    $metadata?: { httpStatusCode?: number }
    $response?: { statusCode?: number }
  }
  return $metadata?.httpStatusCode ?? $response?.statusCode
}
