import { settings } from './settings.ts'

/** What `--help` prints. */
export const usage = `Puts articles into a running API.

  npm run ingest -- [--url URL] [--key KEY] [--concurrency N] [--resume] FILES|FOLDERS|-

  .txt .html     one article each, below lines of “key: value” between --- (see samples/README.md)
  .jsonl         one article a line: the input of the mutation ingestArticle as JSON
  -              the same from standard input
  folders        everything of these kinds inside

  --url URL      the API (default ${settings.url})
  --key KEY      an editor's key; better in VERBATIM_KEY, where no process list shows it
                 (an API on this machine is tried with the local key)
  --concurrency N  requests in flight (default ${settings.concurrency})
  --resume       keep FILE.resume.json beside each .jsonl while it is read, and begin where the last run ended

Putting in what is there already changes nothing, so an interrupted run can simply be repeated; --resume spares a
large file the requests. Exit code: 0 all went in, 1 something did not (the rest did), 2 the command line is wrong.
`
