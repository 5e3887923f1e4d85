import { appendFileSync, existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { openResumePoint } from '../../../packages/cli/src/ingest/resume-point.ts'
import { inFolder } from './command.ts'

const url = 'http://localhost:4000/graphql'
const line = (number: number) => ({ number, end: number * 10, bytes: null })
const withFile = (use: (file: string) => void) =>
  inFolder({ 'big.jsonl': 'x' }, async (folder) => use(path.join(folder, 'big.jsonl')))

test('the point lies before the first line that is not done, in whatever order they end', () =>
  withFile((file) => {
    const resume = openResumePoint(file, url)
    const [first, second, third] = [line(1), line(3), line(4)].map((one) => resume.begin(one))
    third?.()
    expect(openResumePoint(file, url).from).toEqual({ articles: 0, line: 0, offset: 0 })
    first?.()
    expect(openResumePoint(file, url).from).toEqual({ articles: 1, line: 1, offset: 10 })
    second?.()
    expect(openResumePoint(file, url).from).toEqual({ articles: 3, line: 4, offset: 40 })
  }))

test('it goes when all is done, and not before', () =>
  withFile((file) => {
    const resume = openResumePoint(file, url)
    const done = resume.begin(line(1))
    resume.allBegun()
    expect(existsSync(`${file}.resume.json`)).toBe(true)
    done()
    expect(existsSync(`${file}.resume.json`)).toBe(false)
  }))

test('another file or another API begins at the beginning', () =>
  withFile((file) => {
    openResumePoint(file, url).begin(line(1))()
    expect(openResumePoint(file, 'https://api.example/graphql').from.line).toBe(0)
    appendFileSync(file, 'more')
    expect(openResumePoint(file, url).from.line).toBe(0)
  }))

test('a file that is no resume point is not overwritten', () =>
  withFile((file) => {
    writeFileSync(`${file}.resume.json`, '{"mine": true}')
    expect(() => openResumePoint(file, url)).toThrow('big.jsonl.resume.json is no resume point')
  }))
