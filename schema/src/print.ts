import { writeFile } from 'node:fs/promises'
import { schema } from './schema.ts'
import { sdlOf } from './sdl.ts'

const file = new URL('../schema.graphql', import.meta.url)
await writeFile(file, sdlOf(schema))
process.stdout.write(`schema/schema.graphql is up to date\n`)
