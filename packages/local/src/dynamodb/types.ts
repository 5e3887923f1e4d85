/** One DynamoDB value in wire form, such as `{ "S": "text" }`; numbers and binary (base64) travel as strings. */
export interface AttributeValue {
  S?: string
  N?: string
  B?: string
  BOOL?: boolean
  NULL?: boolean
  SS?: string[]
  NS?: string[]
  BS?: string[]
  L?: AttributeValue[]
  M?: Item
}

/** An item, or a key, in wire form. */
export type Item = { [attribute: string]: AttributeValue }

/** A request or response body as JSON gives it; dynalite's validations check its shape before it is used. */
export type Json = { [name: string]: unknown }

export type KeyType = 'S' | 'N' | 'B'

export interface KeySchemaElement {
  AttributeName: string
  KeyType: 'HASH' | 'RANGE'
}

export interface IndexDescription {
  IndexName: string
  KeySchema: KeySchemaElement[]
  Projection: { ProjectionType?: 'ALL' | 'KEYS_ONLY' | 'INCLUDE'; NonKeyAttributes?: string[] }
  IndexStatus?: string
  IndexArn?: string
  IndexSizeBytes?: number
  ItemCount?: number
  ProvisionedThroughput?: Json
}

export type StreamViewType = 'KEYS_ONLY' | 'NEW_IMAGE' | 'OLD_IMAGE' | 'NEW_AND_OLD_IMAGES'

export interface StreamSpecification {
  StreamEnabled: boolean
  StreamViewType?: StreamViewType
}

/** What DescribeTable answers. Times are seconds since 1970. */
export interface TableDescription {
  TableName: string
  TableArn: string
  TableId: string
  TableStatus: 'ACTIVE' | 'DELETING'
  CreationDateTime: number
  AttributeDefinitions: { AttributeName: string; AttributeType: KeyType }[]
  KeySchema: KeySchemaElement[]
  ItemCount: number
  TableSizeBytes: number
  ProvisionedThroughput: Json
  BillingModeSummary?: Json
  TableThroughputModeSummary?: Json
  DeletionProtectionEnabled?: boolean
  LocalSecondaryIndexes?: IndexDescription[]
  GlobalSecondaryIndexes?: IndexDescription[]
  StreamSpecification?: StreamSpecification
  LatestStreamArn?: string
  LatestStreamLabel?: string
}

/** A table as it is kept: its description, and what DescribeTable leaves out. */
export interface Table {
  /** Starts the keys of its items; never given twice, so a new table of an old name sees no old item. */
  number: number
  description: TableDescription
  /** Numbers of the indexes by name, for the same reason. */
  indexNumbers: { [index: string]: number }
  /** Attribute whose number of seconds ends an item's life; absent while time to live is off. */
  expiresBy?: string
  tags: { [key: string]: string }
}

/** One stream of one table, alive or closed. Sequence numbers are 21 digits, so they sort as text. */
export interface Stream {
  number: number
  arn: string
  label: string
  tableName: string
  keySchema: KeySchemaElement[]
  viewType: StreamViewType
  createdAt: number
  startingSequence: string
  /** Set when the stream was switched off or its table deleted: no record comes after it. */
  endingSequence?: string
  /** The last record that trimming removed. */
  trimmedTo?: string
  /** Parents before their children; absent as long as the stream has one shard. */
  shards?: Shard[]
}

/** A part of a stream: the changes of some partition keys over a stretch of time, in order. */
export interface Shard {
  id: string
  parent?: string
  startingSequence: string
  /** Set when others have taken its place. */
  endingSequence?: string
  /** The hashes of its partition keys: from the first, up to and without the second. */
  hashes: [from: number, to: number]
}
