import { entity } from '../entity.ts'

/** That a list has something in a bucket: a month of articles or quotes, an initial letter of speakers. */
export const BucketEntity = entity(
  'bucket',
  {
    list: { type: ['articles', 'quotes', 'speakers'], required: true },
    bucket: { type: 'string', required: true },
  },
  { pk: 'buckets#${list}', sk: '${bucket}' },
)
