import { describe, expect, expectTypeOf, it } from 'vitest'
import { json, entity } from '@verbatim/core/dynamo/entity.ts'

const Tool = entity(
  'tool',
  {
    id: { type: 'string', required: true },
    kind: { type: ['SAW', 'FILE'], required: true },
    names: { type: 'list', required: true },
    teeth: { type: 'number' },
    shelf: { type: 'part' },
    maker: { type: json<{ town: string }>() },
  },
  { pk: 'tool#${id}', sk: 'tool', gsi1pk: 'shelf#${shelf}', gsi1sk: '${kind}#${id}' },
)
const saw = { id: 'a', kind: 'SAW', names: ['bow saw'], teeth: 40 } as const

describe('an item', () => {
  it('holds its fields and the keys made of them, and the parts of keys nowhere else', () => {
    const item = Tool.item({ ...saw, names: [...saw.names], shelf: 'left', maker: { town: 'Corvane' } })
    const keys = { pk: 'tool#a', sk: 'tool', gsi1pk: 'shelf#left', gsi1sk: 'SAW#a' }
    expect(item).toEqual({ ...saw, maker: '{"town":"Corvane"}', ...keys })
    expect(Tool.fields(item)).toEqual({ ...saw, maker: { town: 'Corvane' } })
  })

  it('gives back a value of its own type from JSON, from bytes, and from the map that it once was', () => {
    const maker = { town: 'Corvane' }
    const bytes = Uint8Array.of(1, 2)
    const packed: Parameters<typeof Tool.item>[0] = Object({ ...saw, names: [], maker: bytes })
    expect(Tool.item(packed)['maker']).toEqual(bytes)
    expect(Tool.fields(Tool.item(packed))['maker']).toEqual(bytes)
    expect(Tool.fields({ ...saw, names: [], maker }).maker).toEqual(maker)
  })

  it('lacks what is undefined, and the keys made of it', () => {
    const item = Tool.item({ ...saw, names: [...saw.names], shelf: undefined })
    expect(Object.keys(item).toSorted()).toEqual(['gsi1sk', 'id', 'kind', 'names', 'pk', 'sk', 'teeth'])
  })

  it('is not made without an attribute that it needs', () => {
    const broken: Parameters<typeof Tool.item>[0] = JSON.parse('{"id":"a","names":[]}')
    expect(() => Tool.item(broken)).toThrow('The tool lacks kind')
  })

  it('has the types of its attributes', () => {
    type Fields = ReturnType<typeof Tool.fields>
    expectTypeOf<Fields['kind']>().toEqualTypeOf<'SAW' | 'FILE'>()
    expectTypeOf<Fields['teeth']>().toEqualTypeOf<number | undefined>()
    expectTypeOf<Fields['maker']>().toEqualTypeOf<{ town: string } | undefined>()
    expectTypeOf<Fields['names']>().toEqualTypeOf<string[]>()
    expectTypeOf<keyof Fields>().toEqualTypeOf<'id' | 'kind' | 'names' | 'teeth' | 'maker'>()
  })
})
