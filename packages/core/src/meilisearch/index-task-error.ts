/** A task that the search server accepted and could not finish; trying the same again may fail again. */
export class IndexTaskError extends Error {
  readonly indexName: string
  readonly taskUid: number
  /** The server's own code, such as `invalid_document_id`, or the task's status where it gave none. */
  readonly taskCode: string

  constructor(indexName: string, taskUid: number, taskCode: string, reason: string) {
    super(`Task ${taskUid} of the index "${indexName}" did not succeed: ${reason} (${taskCode})`)
    this.name = 'IndexTaskError'
    this.indexName = indexName
    this.taskUid = taskUid
    this.taskCode = taskCode
  }
}
