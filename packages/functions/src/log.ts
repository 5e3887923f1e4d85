/** Writes one line of JSON, as CloudWatch takes it apart. Fields must hold no secret and no request body. */
export function log(level: 'INFO' | 'ERROR', message: string, fields: Record<string, unknown> = {}): void {
  process.stdout.write(`${JSON.stringify({ level, message, ...fields })}\n`)
}

/** What a log line tells of an error. */
export function errorFields(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: String(error) }
  const cause = error.cause instanceof Error ? { cause: error.cause.message } : {}
  return { error: error.name, reason: error.message, stack: error.stack, ...cause }
}
