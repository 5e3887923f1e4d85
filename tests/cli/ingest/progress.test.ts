import { expect, test } from 'vitest'
import { createProgress, emptyTally } from '../../../packages/cli/src/ingest/progress.ts'

test('a terminal has one line that is rewritten, and failures stay above it', () => {
  const written: string[] = []
  let now = 0
  const progress = createProgress(
    { write: (text) => written.push(text), isTTY: true, columns: 40 },
    () => now,
  )
  const tally = emptyTally(1234)
  progress.advance({ ...tally, CREATED: 1 })
  progress.advance({ ...tally, CREATED: 2 })
  now = 1000
  progress.advance({ ...tally, CREATED: 3 })
  progress.say('a.txt: is not there')
  progress.finish({ ...tally, CREATED: 3, failed: 1 })
  const clear = '\r\u001B[2K'
  expect(written).toEqual([
    `${clear}1 of 1,234 articles: 1 created, 0 uncha`,
    `${clear}3 of 1,234 articles: 3 created, 0 uncha`,
    `${clear}a.txt: is not there\n`,
    `${clear}4 of 1,234 articles: 3 created, 0 unchanged, 0 revised, 1 failed\n`,
  ])
})

test('a pipe gets a line for each hundred', () => {
  const written: string[] = []
  const progress = createProgress({ write: (text) => written.push(text) })
  const tally = emptyTally(null)
  for (let n = 1; n <= 250; n++) progress.advance({ ...tally, UNCHANGED: n })
  expect(written).toEqual([
    '100 articles: 0 created, 100 unchanged, 0 revised, 0 failed\n',
    '200 articles: 0 created, 200 unchanged, 0 revised, 0 failed\n',
  ])
})
