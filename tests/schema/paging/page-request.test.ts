import { describe, expect, it } from 'vitest'
import { pageRequest, pageSize } from '@verbatim/schema/paging/page-request.ts'

describe('the arguments of a connection', () => {
  it.each([
    [{}, { limit: 20, backward: false, cursor: null }],
    [
      { first: null, after: null },
      { limit: 20, backward: false, cursor: null },
    ],
    [{ first: 0 }, { limit: 0, backward: false, cursor: null }],
    [
      { first: 100, after: 'c' },
      { limit: 100, backward: false, cursor: 'c' },
    ],
    [{ after: 'c' }, { limit: 20, backward: false, cursor: 'c' }],
    [
      { last: 3, before: 'c' },
      { limit: 3, backward: true, cursor: 'c' },
    ],
    [{ last: 0 }, { limit: 0, backward: true, cursor: null }],
    [{ before: 'c' }, { limit: 20, backward: true, cursor: 'c' }],
  ])('%j ask for %j', (sent, request) => expect(pageRequest(sent)).toEqual(request))

  it.each([
    [{ first: 101 }, /`first` is 101; it goes from 0 to 100/, ['first']],
    [{ first: -1 }, /`first` is -1/, ['first']],
    [{ last: 101 }, /`last` is 101/, ['last']],
    [{ first: 1, last: 1 }, /not some of both/, ['first']],
    [{ first: 1, before: 'c' }, /not some of both/, ['before']],
    [{ last: 1, after: 'c' }, /not some of both/, ['after']],
    [{ after: 'c', before: 'c' }, /not some of both/, ['after']],
  ])('%j are refused: %s', (sent, message, path) => {
    expect(() => pageRequest(sent)).toThrow(
      expect.objectContaining({ code: 'INVALID_INPUT', message: expect.stringMatching(message), path }),
    )
  })

  it('have a default of their own where a field says so', () => {
    expect(pageSize('first', undefined, 8)).toBe(8)
    expect(pageSize('first', 3, 8)).toBe(3)
  })
})
