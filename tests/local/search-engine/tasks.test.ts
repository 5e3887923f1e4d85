import { gzipSync } from 'node:zlib'

import { describe, expect, it } from 'vitest'

import { serverUnderTest } from './server-under-test.ts'

const { client, fill, ids, key, send, url } = await serverUnderTest()

describe('settings that sort or filter by place', () => {
  it('fail where a document has a place that is none, unless a pattern alone covers it', async () => {
    const index = await fill([{ id: 'buoy', _geo: { lat: 'north', lng: 2 } }])
    const settings = client.index(index)
    const failed = await settings.updateSortableAttributes(['_geo']).waitTask()
    expect(failed).toMatchObject({ status: 'failed', error: { code: 'invalid_document_geo_field' } })
    expect(failed.error?.message).toContain('in the document with the id: `"buoy"`')
    expect(await settings.getSortableAttributes()).toEqual([])
    const features = { facetSearch: true, filter: { equality: true, comparison: false } }
    const pattern = [{ attributePatterns: ['*'], features }]
    expect((await settings.updateFilterableAttributes(pattern).waitTask()).status).toBe('succeeded')
    await expect(ids(index, '', { filter: '_geoRadius(1, 2, 3)' })).rejects.toThrow('is not filterable')
  })
})

describe('tasks', () => {
  it('tell what they did', async () => {
    const index = await fill([])
    const added = await client
      .index(index)
      .addDocuments([{ id: 1 }, { id: 2 }])
      .waitTask()
    expect(added).toMatchObject({
      status: 'succeeded',
      type: 'documentAdditionOrUpdate',
      details: { receivedDocuments: 2, indexedDocuments: 2 },
      error: null,
    })
    const removed = await client.index(index).deleteDocuments(['1', 'absent']).waitTask()
    expect(removed.details).toMatchObject({ providedIds: 2, deletedDocuments: 1 })
    expect((await client.index(index).getStats()).numberOfDocuments).toBe(1)
  })

  it('are at work for a moment, so that who does not wait finds them undone', async () => {
    const index = await fill([])
    const { duration } = await client
      .index(index)
      .addDocuments([{ id: 1 }])
      .waitTask()
    expect(Number(/^PT([\d.]+)S$/.exec(duration ?? '')?.[1])).toBeGreaterThan(0.001)
  })

  it('fail without a trace in the index', async () => {
    const index = await fill([{ id: 1, name: 'first' }])
    const failed = await client
      .index(index)
      .addDocuments([{ id: 2 }, { id: 'not valid!' }])
      .waitTask()
    expect(failed).toMatchObject({ status: 'failed', error: { code: 'invalid_document_id' } })
    expect(await ids(index, '')).toEqual([1])
  })

  it('replace or update documents', async () => {
    const index = await fill([{ id: 1, name: 'kettle', colour: 'red' }])
    await client
      .index(index)
      .updateDocuments([{ id: 1, colour: 'blue' }])
      .waitTask()
    expect(await client.index(index).getDocument(1)).toEqual({ id: 1, name: 'kettle', colour: 'blue' })
    await client
      .index(index)
      .addDocuments([{ id: 1, name: 'teapot' }])
      .waitTask()
    expect(await client.index(index).getDocument(1)).toEqual({ id: 1, name: 'teapot' })
    expect(await ids(index, 'kettle')).toEqual([])
  })

  it('keep the filter that chose them as it was sent', async () => {
    for (const filter of ['?statuses=canceled%2Cfailed', '?statuses=canceled,failed&uids=0']) {
      const { body } = await send('POST', `/tasks/cancel${filter}`)
      const task = await client.tasks.waitForTask(Number(body['taskUid']))
      expect(task.details).toMatchObject({ canceledTasks: 0, originalFilter: filter })
    }
  })

  it('swap two indexes', async () => {
    const [one, other] = [await fill([{ id: 'one' }]), await fill([{ id: 'other' }])]
    await client.swapIndexes([{ indexes: [one, other], rename: false }]).waitTask()
    expect([await ids(one, ''), await ids(other, '')]).toEqual([['other'], ['one']])
  })

  it('go with their index when it takes another name', async () => {
    const [one, other] = [await fill([{ id: 'one' }]), await fill([])]
    const added = await client.index(one).addDocuments([{ id: 'two' }])
    const swap = await client.swapIndexes([{ indexes: [one, other], rename: false }]).waitTask()
    expect(await client.tasks.getTask(added.taskUid)).toMatchObject({ indexUid: other })
    const again = await client.swapIndexes([{ indexes: [one, other], rename: false }]).waitTask()
    expect(await client.tasks.getTask(added.taskUid)).toMatchObject({ indexUid: one })
    expect(await client.tasks.getTask(swap.uid)).toMatchObject({
      details: { swaps: [{ indexes: [other, one] }] },
    })
    const { results } = await client.tasks.getTasks({ indexUids: [other], types: ['indexSwap'] })
    expect(results.map(({ uid }) => uid)).toEqual([again.uid, swap.uid])
  })
})

describe('documents', () => {
  it.each([
    ['application/x-ndjson', '{"id":1,"n":"x"}\n{"id":2}\n', [1, 2]],
    ['text/csv', 'id,n:number,name\na,2,"say ""so"""\nb,,plain\n', ['a', 'b']],
  ])('come as %s', async (type, body, found) => {
    const index = await fill([])
    const { status, body: task } = await send('POST', `/indexes/${index}/documents`, body, type)
    expect(status).toBe(202)
    await client.tasks.waitForTask(Number(task['taskUid']))
    expect(await ids(index, '')).toEqual(found)
  })

  it('come compressed', async () => {
    const index = await fill([])
    const answer = await fetch(`${url}/indexes/${index}/documents`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${key}`,
        'content-type': 'application/json',
        'content-encoding': 'gzip',
      },
      body: gzipSync('[{"id":7}]'),
    })
    const task: { taskUid: number } = await answer.json()
    await client.tasks.waitForTask(task.taskUid)
    expect(await ids(index, '')).toEqual([7])
  })

  it('are fetched and deleted by filter', async () => {
    const index = await fill(
      [
        { id: 1, kind: 'cup' },
        { id: 2, kind: 'jug' },
      ],
      { filterableAttributes: ['kind'] },
    )
    const { results, total } = await client.index(index).getDocuments({ filter: 'kind = cup' })
    expect({ results, total }).toEqual({ results: [{ id: 1, kind: 'cup' }], total: 1 })
    await client.index(index).deleteDocuments({ filter: 'kind = cup' }).waitTask()
    expect(await ids(index, '')).toEqual([2])
  })
})
