import type { Services } from '@verbatim/core/services.ts'

/**
 * The same services with every answer kept in memory by what was asked: a store that costs nothing, so that what is
 * left is the work of the server alone.
 */
export function withKeptAnswers(services: Services): Services {
  const kept = new Map<string, unknown>()
  const keeping = (noun: string, service: object): object =>
    new Proxy(service, {
      get: (target, name, receiver) => {
        const found: unknown = Reflect.get(target, name, receiver)
        if (typeof found !== 'function') return found
        return (...given: unknown[]) => {
          const question = `${noun}.${String(name)}${JSON.stringify(given)}`
          if (!kept.has(question)) kept.set(question, Reflect.apply(found, target, given))
          return kept.get(question)
        }
      },
    })
  return Object.fromEntries(
    Object.entries(services).map(([noun, it]) => [noun, keeping(noun, it)]),
  ) as Services
}
