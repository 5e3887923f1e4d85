import { jsonReply } from './search-call.ts'
import type { SearchCall, SearchReply } from './search-call.ts'
import type { Interceptor } from './search-proxy.ts'

// Far above the number of any task that an engine gives in one run.
const FIRST_FALSE_TASK = 1_000_000_000
// Looks at a task that is going to fail, before it has.
const LOOKS = 2

/** Tells clients of tasks that fail though the engine never had them, and of tasks that take longer than they do. */
export function createTaskLies() {
  const failing = new Map<number, { index: string; looks: number }>()
  const slowUntil = new Map<number, number>()
  let next = FIRST_FALSE_TASK
  return {
    /** Accepts a payload without handing it on; its task will fail for a reason that is not the documents'. */
    failing(call: SearchCall): SearchReply {
      const taskUid = next++
      failing.set(taskUid, { index: call.index, looks: LOOKS })
      const task = { taskUid, indexUid: call.index, status: 'enqueued', type: 'documentAdditionOrUpdate' }
      return jsonReply(202, { ...task, enqueuedAt: new Date().toISOString() })
    },
    /** Hands an enqueued task's answer on; the task will seem unfinished for so long. */
    slow(reply: SearchReply, ms: number): SearchReply {
      const { taskUid }: { taskUid?: number } = Object(JSON.parse(reply.body))
      if (taskUid !== undefined) slowUntil.set(taskUid, Date.now() + ms)
      return reply
    },
    /** The answer to a question for a task, or null where the truth is to be told. */
    async answer(call: SearchCall, forward: Parameters<Interceptor>[1]): Promise<SearchReply | null> {
      const uid = Number(/^\/tasks\/(\d+)/.exec(call.path)?.[1])
      const fate = failing.get(uid)
      if (fate) return jsonReply(200, failedTask(uid, fate))
      const until = slowUntil.get(uid)
      if (until === undefined || Date.now() > until) return null
      const reply = await forward(call)
      const task: object = JSON.parse(reply.body)
      return jsonReply(reply.status, { ...task, status: 'processing', error: null, finishedAt: null })
    },
  }
}

function failedTask(uid: number, fate: { index: string; looks: number }) {
  const pending = fate.looks-- > 0
  const error = {
    message: 'No space left on device',
    code: 'no_space_left_on_device',
    type: 'system',
    link: '',
  }
  return {
    uid,
    indexUid: fate.index,
    status: pending ? 'processing' : 'failed',
    type: 'documentAdditionOrUpdate',
    error: pending ? null : error,
    enqueuedAt: new Date().toISOString(),
  }
}
