import type { FaultKind } from './fault-kinds.ts'
import type { Role } from './roles.ts'
import { idsIn, jsonReply } from './search-call.ts'
import type { SearchCall, SearchReply } from './search-call.ts'
import type { Interceptor } from './search-proxy.ts'
import { createTaskLies } from './task-lies.ts'

type Forward = Parameters<Interceptor>[1]

/** A fault that the next request meets which is of this role and kind; `act` answers in the engine's place. */
export type SearchFault = {
  kind: FaultKind
  role: Role
  on: SearchCall['kind']
  /** Further calls it lets pass untouched; every call of that role and kind fits when it is absent. */
  fits?: (call: SearchCall) => boolean
  act(call: SearchCall, forward: Forward): Promise<SearchReply | null>
}

/** Faults that wait for their request. */
export type SearchFaults = {
  intercept: Interceptor
  add(fault: SearchFault): void
  /** The faults that can be had, by kind; each call makes one more. */
  make: ReturnType<typeof createMakers>
  /** Lets a document be indexed again that was refused. */
  unspoil(id: string): void
  /** Drops the faults that have met no request, and spoils no document any more. */
  clear(): void
}

/** Collects faults for all roles; `happened` is told of each when its request has come. */
export function createSearchFaults(happened: (kind: FaultKind) => void): SearchFaults {
  const lies = createTaskLies()
  const spoiled = new Set<string>()
  const waiting: SearchFault[] = []
  return {
    intercept: async (call, forward) => {
      if (call.kind === 'task') {
        const lie = await lies.answer(call, forward)
        if (lie) return lie
      }
      const place = waiting.findIndex(
        ({ role, on, fits }) => role === call.role && on === call.kind && (fits?.(call) ?? true),
      )
      const [fault] = place === -1 ? [] : waiting.splice(place, 1)
      const wanted = call.kind === 'write' ? spoil(call, spoiled) : call
      if (!fault) return forward(wanted)
      happened(fault.kind)
      return fault.act(wanted, forward)
    },
    add: (fault) => void waiting.push(fault),
    make: createMakers(lies, spoiled),
    unspoil: (id) => void spoiled.delete(id),
    clear() {
      waiting.length = 0
      spoiled.clear()
    },
  }
}

function createMakers(lies: ReturnType<typeof createTaskLies>, spoiled: Set<string>) {
  return {
    /** The engine, or a proxy before it, fails. */
    serverError: (role: Role, on: SearchCall['kind'], html: boolean): SearchFault => ({
      kind: 'server error',
      role,
      on,
      act: async () =>
        html
          ? { status: 502, type: 'text/html', body: '<h1>Bad gateway</h1>' }
          : jsonReply(500, { message: 'internal', code: 'internal', type: 'internal', link: '' }),
    }),
    /** Nothing is answered until the client gives up; `taken` says whether the engine has had the request. */
    timeOut: (role: Role, on: SearchCall['kind'], taken: boolean): SearchFault => ({
      kind: 'time-out',
      role,
      on,
      async act(call, forward) {
        if (taken) await forward(call)
        if (!call.gone.aborted)
          await new Promise((resolve) => call.gone.addEventListener('abort', resolve, { once: true }))
        return null
      },
    }),
    /** The payload is accepted, and its task fails later; nothing of it is in. */
    failedTask: (role: Role, on: 'write' | 'remove'): SearchFault => ({
      kind: 'failed task',
      role,
      on,
      act: async (call) => lies.failing(call),
    }),
    /** The task takes so long. */
    slowTask: (role: Role, on: 'write' | 'remove', ms: number): SearchFault => ({
      kind: 'slow task',
      role,
      on,
      act: async (call, forward) => lies.slow(await forward(call), ms),
    }),
    /** The request is held on its way, so that what is written meanwhile comes to its sender in full batches. */
    heldRequest: (role: Role, released: Promise<void>): SearchFault => ({
      kind: 'slow task',
      role,
      on: 'write',
      async act(call, forward) {
        await released
        // One that nobody waits for any more would overtake what came after it; that is looked at again much later.
        return call.gone.aborted ? null : forward(call)
      },
    }),
    /** One document of the payload is refused, then and whenever it is sent again until it is unspoiled. */
    refusedDocument: (role: Role, choose: (ids: readonly string[]) => string): SearchFault => ({
      kind: 'refused document',
      role,
      on: 'write',
      act(call, forward) {
        const ids = idsIn(call)
        if (ids.length > 0) spoiled.add(choose(ids))
        return forward(spoil(call, spoiled))
      },
    }),
  }
}

/** Gives chosen documents ids that the engine refuses, so that it fails the payload's task for a reason of its own. */
function spoil(call: SearchCall, spoiled: ReadonlySet<string>): SearchCall {
  if (spoiled.size === 0) return call
  const body = call.body.replaceAll(/^\{"id":"([^"]+)"/gm, (line, id: string) =>
    spoiled.has(id) ? `{"id":"${id} is refused"` : line,
  )
  return { ...call, body }
}
