import type { Resolve } from './field-config.ts'
import type { Named, Nullable } from './references.ts'

/** An argument, or a field of an input, as its module describes it. */
export type InputField = {
  type: Named
  description?: string
  required?: boolean
  defaultValue?: unknown
}

/** A field as its module describes it; `property` is what it shows of the object, where it has no resolver. */
export type OutputField = {
  type: Named
  description?: string
  nullable?: Nullable
  args?: Record<string, InputField>
  resolve?: Resolve
  property?: string
  extensions?: Readonly<Record<string, unknown>>
}

type Without<Field> = Omit<Field, 'type'>

const SCALARS = { String: 'string', Int: 'int', Float: 'float', Boolean: 'boolean', ID: 'id' }

/** What modules describe arguments and fields of inputs with: Pothos's method for each scalar, and for a list of it. */
export const inputFields = {
  ...ofScalars(
    (name) => name,
    (type) =>
      (field: Without<InputField> = {}): InputField => ({ ...field, type }),
  ),
  field: (field: InputField): InputField => field,
}

/** What modules describe fields with: Pothos's methods, `expose…` for those that show a property. */
export const outputFields = {
  ...ofScalars(
    (name) => name,
    (type) =>
      (field: Without<OutputField>): OutputField => ({ ...field, type }),
  ),
  ...ofScalars(
    (_, scalar) => `expose${scalar}`,
    (type) =>
      (property: string, field: Without<OutputField> = {}): OutputField => ({ ...field, type, property }),
  ),
  field: (field: OutputField): OutputField => field,
  expose: (property: string, field: OutputField): OutputField => ({ ...field, property }),
  arg: Object.assign((field: InputField): InputField => field, inputFields),
}

function ofScalars<Method>(
  called: (name: string, scalar: string) => string,
  make: (type: Named) => Method,
): Record<string, Method> {
  const methods: Record<string, Method> = {}
  for (const [scalar, name] of Object.entries(SCALARS)) {
    methods[called(name, scalar)] = make(scalar)
    methods[`${called(name, scalar)}List`] = make([scalar])
  }
  return methods
}
