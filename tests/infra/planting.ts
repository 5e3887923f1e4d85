import { one } from './stack.ts'
import type { Resource } from './stack.ts'

/** A fault that a careless change could bring, and the promise that has to notice it. */
export type Fault = {
  fault: string
  promise: string
  plant: (stack: Resource[], production: boolean) => void
}

/** Changes inputs of the one resource of this kind and name. */
export function change(kind: string, name: string, inputs: Record<string, unknown>) {
  return (stack: Resource[]) => void Object.assign(one(stack, kind, name).inputs, inputs)
}

/** Takes away the one resource of this whole name. */
export function remove(name: string) {
  return (stack: Resource[]) => {
    stack.splice(
      stack.findIndex((it) => it.name === name),
      1,
    )
  }
}

/** Puts one more resource of a type beside the others. */
export function add(type: string) {
  return (stack: Resource[]) => void stack.push({ type, name: 'Another', inputs: {} })
}
