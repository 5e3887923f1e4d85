import { isInterfaceType, isObjectType } from 'graphql'
import { schema } from '@verbatim/schema/schema.ts'
import { sdlOf } from '@verbatim/schema/sdl.ts'

/** The schema as it is printed, and which of its fields have resolvers of their own. */
export function outline(): { sdl: string; resolved: string[] } {
  const resolved = Object.values(schema.getTypeMap()).flatMap((type) =>
    (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__')
      ? Object.values(type.getFields()).flatMap((field) =>
          field.resolve ? [`${type.name}.${field.name}`] : [],
        )
      : [],
  )
  return { sdl: sdlOf(schema), resolved: resolved.toSorted() }
}

if (import.meta.main) process.stdout.write(JSON.stringify(outline()))
