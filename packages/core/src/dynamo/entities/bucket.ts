import { Entity } from '../electrodb.ts'
import { PRIMARY } from './key-fields.ts'

/** That a list has something in a bucket: a month of articles or quotes, an initial letter of speakers. */
export const BucketEntity = new Entity({
  model: { entity: 'bucket', version: '1', service: 'verbatim' },
  attributes: {
    list: { type: ['articles', 'quotes', 'speakers'] as const, required: true },
    bucket: { type: 'string', required: true },
  },
  indexes: {
    primary: {
      pk: { ...PRIMARY.pk, composite: ['list'], template: 'buckets#${list}' },
      sk: { ...PRIMARY.sk, composite: ['bucket'], template: '${bucket}' },
    },
  },
})
