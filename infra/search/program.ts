import program from './program.json' with { type: 'json' }

/**
 * The pinned Meilisearch in a bucket of our own, from where a host without a way to the internet takes it. Pulumi
 * fetches the release when it deploys; the host compares the checksum before it runs anything.
 */
export function createProgram() {
  const bucket = new sst.aws.Bucket('SearchProgram', {
    transform: { bucket: (args) => void (args.forceDestroy = true) },
  })
  const object = new aws.s3.BucketObjectv2('SearchProgramFile', {
    bucket: bucket.name,
    key: `${program.version}/${program.file}`,
    source: new $util.asset.RemoteAsset(
      `https://github.com/meilisearch/meilisearch/releases/download/v${program.version}/${program.file}`,
    ),
  })
  return {
    address: $interpolate`s3://${bucket.name}/${object.key}`,
    arn: $interpolate`${bucket.arn}/${object.key}`,
    sha256: program.sha256,
    version: program.version,
  }
}
