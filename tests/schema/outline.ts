import { isInterfaceType, isObjectType } from 'graphql'
import { listSizeOf } from '@verbatim/schema/list-size.ts'
import { schema } from '@verbatim/schema/schema.ts'
import { sdlOf } from '@verbatim/schema/sdl.ts'

/** The schema as it is printed, which of its fields have resolvers of their own, and what they say of their lists. */
export function outline(): { sdl: string; resolved: string[]; sizes: Record<string, unknown> } {
  const fields = Object.values(schema.getTypeMap()).flatMap((type) =>
    (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__')
      ? Object.values(type.getFields()).map((field) => ({ name: `${type.name}.${field.name}`, field }))
      : [],
  )
  const resolved = fields.flatMap(({ name, field }) => (field.resolve ? [name] : []))
  const sized = fields.filter(({ field }) => listSizeOf(field) !== undefined)
  return {
    sdl: sdlOf(schema),
    resolved: resolved.toSorted(),
    sizes: Object.fromEntries(sized.map(({ name, field }) => [name, listSizeOf(field)])),
  }
}

if (import.meta.main) process.stdout.write(JSON.stringify(outline()))
