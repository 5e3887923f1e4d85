import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createKeyCheck, KEY_KEPT_MS } from '@verbatim/core/access/key-check.ts'
import { createKeyService } from '@verbatim/core/access/key-service.ts'
import { hashOf, keyIdOf, newSecret } from '@verbatim/core/access/secret.ts'
import { createKeyRepository } from '@verbatim/core/dynamo/key-repository.ts'
import { openAccessTable, type OpenAccessTable } from '../../support/access-table.ts'

let store: OpenAccessTable
let clock = Date.parse('2026-05-01T10:00:00Z')
beforeEach(async () => void (store = await openAccessTable()))
afterEach(() => store.close())

const start = () => {
  const repository = createKeyRepository(store.table)
  const keys = createKeyService(repository, () => new Date(clock))
  const check = createKeyCheck(repository, () => clock)
  const make = async (name: string, more: { expiresAt?: string } = {}) => {
    const { secret, ...made } = newSecret()
    await keys.create({ ...made, name, role: 'EDITOR', expiresAt: null, ...more })
    return { secret, ...made }
  }
  return { keys, check, make }
}

describe('a secret', () => {
  it('holds the id of its key and 256 random bits', () => {
    const [one, other] = [newSecret(), newSecret()]
    expect(one.secret).toMatch(/^vbt_[0-9a-f]{12}_[0-9a-f]{64}$/u)
    expect(keyIdOf(one.secret)).toBe(one.id)
    expect(one.hash).toBe(hashOf(one.secret))
    expect(one.secret.slice(17)).not.toBe(other.secret.slice(17))
  })

  it.each(['', 'local-editor-key', 'vbt_0123456789ab', `vbt_0123456789AB_${'0'.repeat(64)}`])(
    'is not %j',
    (text) => expect(keyIdOf(text)).toBeNull(),
  )
})

describe('keys', () => {
  it('are known by their secret, and kept without it', async () => {
    const { check, make } = start()
    const { id, secret, hash } = await make('  Sports desk ')
    expect(await check(secret)).toEqual({
      id,
      name: 'Sports desk',
      role: 'EDITOR',
      createdAt: '2026-05-01T10:00:00.000Z',
      expiresAt: null,
      revokedAt: null,
    })
    const { Items } = await store.table.client.scan({ TableName: store.table.name })
    expect(JSON.stringify(Items)).toContain(hash)
    expect(JSON.stringify(Items)).not.toContain(secret.slice(17))
  })

  it('are not known by another secret with the same id', async () => {
    const { check, make } = start()
    const { id, secret } = await make('One')
    const forged = `vbt_${id}_${'0'.repeat(64)}`
    expect(await check(forged)).toBeNull()
    expect(await check(secret)).not.toBeNull()
    expect(await check(forged)).toBeNull()
  })

  it('are looked up once a minute; what no key looks like, never', async () => {
    const { check, make } = start()
    const { secret } = await make('One')
    store.calls.length = 0
    for (let time = 0; time < 5; time++) await check(secret)
    for (const text of ['', 'local-editor-key', `${secret}0`]) expect(await check(text)).toBeNull()
    expect(store.calls).toEqual(['GetItem'])
    clock += KEY_KEPT_MS
    await check(secret)
    expect(store.calls).toEqual(['GetItem', 'GetItem'])
  })

  it('stop working at the latest a minute after they are revoked, also where they were just used', async () => {
    const { keys, check, make } = start()
    const { id, secret } = await make('One')
    await check(secret)
    const { revokedAt } = await keys.revoke(id)
    expect(revokedAt).toBe(new Date(clock).toISOString())
    clock += KEY_KEPT_MS
    expect(KEY_KEPT_MS).toBe(60_000)
    expect(await check(secret)).toBeNull()
  })

  it('end when they were to end, though they are kept in memory', async () => {
    const { check, make } = start()
    const { secret } = await make('One', { expiresAt: new Date(clock + 1000).toISOString() })
    expect(await check(secret)).not.toBeNull()
    clock += 1000
    expect(await check(secret)).toBeNull()
  })

  it('are listed with the newest first, the revoked ones among them, and without their hashes', async () => {
    const { keys, make } = start()
    const first = await make('First')
    clock += 1000
    const second = await make('Second')
    await keys.revoke(first.id)
    const list = await keys.list()
    expect(list.map(({ id, revokedAt }) => [id, revokedAt !== null])).toEqual([
      [second.id, false],
      [first.id, true],
    ])
    expect(JSON.stringify(list)).not.toContain(first.hash)
  })

  it('are made once however often that is asked, and a revoked one stays revoked', async () => {
    const { keys, check } = start()
    const { secret, ...made } = newSecret()
    const wanted = { ...made, name: 'Twice', role: 'EDITOR', expiresAt: null } as const
    await keys.create(wanted)
    await keys.create(wanted)
    expect(await keys.list()).toHaveLength(1)
    const { revokedAt } = await keys.revoke(made.id)
    await keys.create(wanted)
    clock += 1000
    expect((await keys.revoke(made.id)).revokedAt).toBe(revokedAt)
    expect(await check(secret)).toBeNull()
  })

  it.each([
    [{ name: ' ' }, 'A key needs a name of 1 to 80 characters'],
    [{ name: 'two\nlines' }, 'A key needs a name of 1 to 80 characters'],
    [{ expiresAt: '2020-01-01T00:00:00Z' }, 'A key cannot end at 2020-01-01T00:00:00Z'],
    [{ expiresAt: 'tomorrow' }, 'A key cannot end at tomorrow'],
  ])('are not made of %j', async (change, message) => {
    const { secret: _, ...made } = newSecret()
    const wanted = { ...made, name: 'One', role: 'READER', expiresAt: null, ...change } as const
    await expect(start().keys.create(wanted)).rejects.toThrow(message)
  })

  it('are not made over another one, and not revoked when there is none', async () => {
    const { keys, make } = start()
    const { id } = await make('One')
    const { hash } = newSecret()
    const taken = keys.create({ id, hash, name: 'Other', role: 'ADMIN', expiresAt: null })
    await expect(taken).rejects.toThrow(`There is another key ${id}`)
    await expect(keys.revoke('0123456789ab')).rejects.toThrow('There is no key "0123456789ab"')
  })
})
