/** Lambda's limit on an invocation's event, in bytes of JSON. */
export const eventLimit = 6 * 1024 * 1024

/** Lambda's limit on what a function returns, in bytes of JSON: 6 MB and a little room for the envelope. */
export const resultLimit = 6_291_556

/** API Gateway's limit on a request body, in bytes; what passes it may still be over Lambda's. */
export const gatewayBodyLimit = 10 * 1024 * 1024

/** An HTTP API waits this long for its function, in milliseconds, whatever the function's own time-out is. */
export const integrationTimeoutMs = 30_000

/** How long a bundle may take to load, in milliseconds. Lambda gives 10 s; a busy laptop gets more. */
export const initTimeoutMs = 30_000

/** A request waits this long, in milliseconds, for a busy environment before a second one is started:
 * one costs about 60 MB and half a second of a core, and most requests are over sooner than that. */
export const scaleOutAfterMs = 1000

/** Environments beyond the first are ended after so many idle milliseconds. */
export const scaleInAfterMs = 30_000
