const ITEMS = [
  'dynamodb:BatchGetItem',
  'dynamodb:ConditionCheckItem',
  'dynamodb:DeleteItem',
  'dynamodb:GetItem',
  'dynamodb:PutItem',
  'dynamodb:Query',
  'dynamodb:UpdateItem',
]

const STREAM = [
  'dynamodb:DescribeStream',
  'dynamodb:GetRecords',
  'dynamodb:GetShardIterator',
  'dynamodb:ListStreams',
]

/** By handler, every action that its function may do, and on what: in `access`, on which partitions. */
export const RIGHTS: Record<string, Record<string, string[]>> = {
  access: {
    'access keys': ['dynamodb:PutItem', 'dynamodb:UpdateItem'],
    'access keys audit#*': ['dynamodb:Query'],
  },
  graphql: {
    'table/*': ITEMS,
    'table/*/index/*': ITEMS,
    'access keys': ['dynamodb:GetItem'],
    'access quota#* audit#*': ['dynamodb:PutItem', 'dynamodb:UpdateItem'],
  },
  indexer: {
    'table/*': ITEMS,
    'table/*/index/*': ITEMS,
    'table/*/stream/*': STREAM,
    'IndexerDeadLetters*': ['sqs:SendMessage'],
  },
  keys: {},
  maintenance: {
    'table/*': ITEMS,
    'table/*/index/*': ITEMS,
    'table/*/index/gsi1': ['dynamodb:Scan'],
    'table/*/stream/*': ['dynamodb:GetRecords', 'dynamodb:GetShardIterator'],
    'IndexerDeadLetters*': [
      'sqs:ChangeMessageVisibility',
      'sqs:DeleteMessage',
      'sqs:ReceiveMessage',
      'sqs:SendMessage',
    ],
  },
  setup: {},
}
