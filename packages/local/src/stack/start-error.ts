/** Something that the person who starts Verbatim can mend; its message says how, and no stack trace is shown. */
export class StartError extends Error {
  override name = 'StartError'
}
