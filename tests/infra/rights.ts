const ITEMS = [
  'dynamodb:BatchGetItem',
  'dynamodb:ConditionCheckItem',
  'dynamodb:DeleteItem',
  'dynamodb:PutItem',
  'dynamodb:Query',
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
    'table/*': [...ITEMS, 'dynamodb:GetItem'].toSorted(),
    'table/*/index/*': ['dynamodb:Query'],
    'access keys': ['dynamodb:GetItem'],
    'access quota#* audit#*': ['dynamodb:PutItem', 'dynamodb:UpdateItem'],
  },
  indexer: {
    'table/*': ITEMS,
    'table/*/index/*': ['dynamodb:Query'],
    'table/*/stream/*': STREAM,
    'IndexerDeadLetters*': ['sqs:SendMessage'],
  },
  keys: {},
  maintenance: {
    'table/*': ITEMS,
    'table/*/index/*': ['dynamodb:Query'],
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

/** The same of the roles that are no function's. What is on `*` AWS grants on nothing narrower. */
export const OTHER_RIGHTS: Record<string, Record<string, string[]>> = {
  nightlyverify: { 'function:verbatim-*-maintenance': ['lambda:InvokeFunction'] },
  searchhost: {
    '* Verbatim/*': ['cloudwatch:PutMetricData'],
    '*': [
      'ssm:UpdateInstanceInformation',
      'ssmmessages:CreateControlChannel',
      'ssmmessages:CreateDataChannel',
      'ssmmessages:OpenControlChannel',
      'ssmmessages:OpenDataChannel',
    ],
    'parameter/verbatim/*/search-master-key': ['ssm:GetParameter'],
    'program/meilisearch-linux-aarch64': ['s3:GetObject'],
  },
  searchsnapshots: {},
}

/** The policies of AWS's own that a role has besides, by the service that it trusts. */
export const POLICIES_OF_AWS: Record<string, string[]> = {
  dlm: ['AWSDataLifecycleManagerServiceRole'],
  ec2: [],
  // To write their log, and to be put into a network.
  lambda: ['AWSLambdaBasicExecutionRole', 'AWSLambdaVPCAccessExecutionRole'],
  scheduler: [],
}
