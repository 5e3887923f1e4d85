import { inputFields, type InputField } from './fields.ts'
import { nameOf, type Reference } from './references.ts'
import { schemaOf } from './schema-of.ts'
import {
  createTypes,
  type EnumOptions,
  type Fields,
  type InputOptions,
  type InterfaceOptions,
  type ObjectOptions,
  type OutputFields,
  type ScalarOptions,
  type UnionOptions,
  type WrapResolver,
} from './types.ts'

/**
 * Does at run time what Pothos's builder would, for as much of it as the modules use: names types, takes their
 * descriptions, and makes the schema. `wrap` is given each resolver.
 */
export function createBuilder(wrap: WrapResolver) {
  const all = createTypes(wrap)
  const { addFields } = all

  function objectType(named: Reference | string, options: ObjectOptions): Reference {
    all.addObject(nameOf(named), options)
    return { name: nameOf(named) }
  }

  return {
    objectType,
    objectRef: (name: string) => ({ name, implement: (options: ObjectOptions) => objectType(name, options) }),
    objectFields: ({ name }: Reference, fields: OutputFields) => addFields(name, fields),
    queryType: (options: ObjectOptions) => objectType('Query', options),
    queryFields: (fields: OutputFields) => addFields('Query', fields),
    queryField: (name: string, field: (t: Parameters<OutputFields>[0]) => ReturnType<OutputFields>[string]) =>
      addFields('Query', (t) => ({ [name]: field(t) })),
    mutationType: (options: ObjectOptions) => objectType('Mutation', options),
    mutationFields: (fields: OutputFields) => addFields('Mutation', fields),
    interfaceRef: (name: string) => ({
      name,
      implement(options: InterfaceOptions): Reference {
        all.addInterface(name, options)
        return { name }
      },
    }),
    unionType(name: string, options: UnionOptions): Reference {
      all.addUnion(name, options)
      return { name }
    },
    enumType(name: string, options: EnumOptions): Reference {
      all.addEnum(name, options)
      return { name }
    },
    scalarType(name: string, options: ScalarOptions): Reference {
      all.addScalar(name, options)
      return { name }
    },
    inputRef: (name: string): Reference => ({ name }),
    inputType(named: Reference | string, options: InputOptions): Reference {
      all.addInput(nameOf(named), options)
      return { name: nameOf(named) }
    },
    args: (fields: Fields<InputField, typeof inputFields>) => fields(inputFields),
    toSchema: () => schemaOf(all.types, all.interfaces),
  }
}
