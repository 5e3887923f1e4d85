import path from 'node:path'
import { fetchProgram } from './fetch-program.ts'
import program from './program.json' with { type: 'json' }

const address = `https://github.com/meilisearch/meilisearch/releases/download/v${program.version}/${program.file}`

/**
 * The pinned Meilisearch in a bucket of our own, from where a host without a way to the internet takes it. Its checksum
 * is compared before it is uploaded, so that a deployment fails and says why, and by the host before it runs anything.
 */
export function createProgram() {
  const bucket = new sst.aws.Bucket('SearchProgram', {
    // No page has anything to do with it.
    cors: false,
    transform: { bucket: (args) => void (args.forceDestroy = true) },
  })
  const object = new aws.s3.BucketObjectv2('SearchProgramFile', {
    bucket: bucket.name,
    key: `${program.version}/${program.file}`,
    source: $cli.command === 'deploy' ? checked() : new $util.asset.RemoteAsset(address),
  })
  return {
    address: $interpolate`s3://${bucket.name}/${object.key}`,
    arn: $interpolate`${bucket.arn}/${object.key}`,
    sha256: program.sha256,
    version: program.version,
  }
}

function checked() {
  const folder = path.join($cli.paths.root, '.sst', 'programs')
  return $output(fetchProgram({ address, sha256: program.sha256, folder })).apply(
    (file) => new $util.asset.FileAsset(file),
  )
}
