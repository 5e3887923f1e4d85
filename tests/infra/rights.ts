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

/** By handler, every action that its function may do, and on what. */
export const RIGHTS: Record<string, Record<string, string[]>> = {
  graphql: { 'table/*': ITEMS, 'table/*/index/*': ITEMS },
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
