import type { Condition } from './conditions.ts'
import type { AttributeUpdates } from './legacy-update.ts'
import type { AttributeValue, IndexDescription, Item, Json, TableDescription } from './types.ts'
import type { Update } from './update-expression.ts'

// The shapes that requests have once they are checked. `condition`, `update`, `filter` and `projection` are the parsed
// expressions, beside the texts they come from.

/** A request's wish to be told what it used: `TOTAL`, `INDEXES` or nothing. */
export interface CapacityRequest {
  ReturnConsumedCapacity?: string
}

export interface ProjectionRequest {
  AttributesToGet?: string[]
  projection?: { paths: unknown[]; nestedPaths: unknown }
}

/** What every write of one item may say. */
export interface ItemWrite extends CapacityRequest {
  TableName: string
  ReturnValues?: string
  ReturnValuesOnConditionCheckFailure?: string
  Expected?: unknown
  ConditionalOperator?: unknown
  condition?: Condition
}

export interface PutRequest extends ItemWrite {
  Item: Item
}

export interface KeyRequest extends ItemWrite {
  Key: Item
}

export interface UpdateRequest extends KeyRequest {
  AttributeUpdates?: AttributeUpdates
  update?: Update
}

export interface GetRequest extends CapacityRequest, ProjectionRequest {
  TableName: string
  Key: Item
  ConsistentRead?: boolean
}

export interface KeysRequest extends ProjectionRequest {
  Keys: Item[]
  ConsistentRead?: boolean
}

export interface BatchGetRequest extends CapacityRequest {
  RequestItems: { [table: string]: KeysRequest }
}

export interface BatchPart {
  PutRequest?: { Item: Item }
  DeleteRequest?: { Key: Item }
}

export interface BatchWriteRequest extends CapacityRequest {
  RequestItems: { [table: string]: BatchPart[] }
}

/** A condition on one key attribute, as dynalite makes it of the key condition expression. */
export interface KeyCondition {
  ComparisonOperator: string
  AttributeValueList: AttributeValue[]
}

export type KeyConditions = { [attribute: string]: KeyCondition }

/** What Query and Scan have in common. */
export interface ReadRequest extends CapacityRequest, ProjectionRequest {
  TableName: string
  IndexName?: string
  Select?: string
  Limit?: number
  ConsistentRead?: boolean
  ExclusiveStartKey?: Item
  QueryFilter?: { [attribute: string]: unknown }
  ScanFilter?: { [attribute: string]: unknown }
  ConditionalOperator?: string
  filter?: Condition
}

export interface QueryRequest extends ReadRequest {
  KeyConditions: KeyConditions
  ScanIndexForward?: boolean
}

export interface ScanRequest extends ReadRequest {
  Segment?: number
  TotalSegments?: number
}

export interface CreateTableRequest extends Pick<
  TableDescription,
  'TableName' | 'AttributeDefinitions' | 'KeySchema' | 'LocalSecondaryIndexes' | 'GlobalSecondaryIndexes'
> {
  BillingMode?: string
  ProvisionedThroughput?: Json
}

export interface IndexUpdate {
  Create?: IndexDescription
  Update?: { IndexName: string; ProvisionedThroughput: Json }
  Delete?: { IndexName: string }
}

export interface TableRequest {
  TableName: string
}

export interface UpdateTableRequest extends TableRequest {
  BillingMode?: string
  ProvisionedThroughput?: Json
  GlobalSecondaryIndexUpdates?: IndexUpdate[]
}

/** The checked request of each operation whose parameters dynalite knows. */
export interface Requests {
  BatchGetItem: BatchGetRequest
  BatchWriteItem: BatchWriteRequest
  CreateTable: CreateTableRequest
  DeleteItem: KeyRequest
  DeleteTable: TableRequest
  DescribeTable: TableRequest
  DescribeTimeToLive: TableRequest
  GetItem: GetRequest
  ListTables: { ExclusiveStartTableName?: string; Limit?: number }
  ListTagsOfResource: { ResourceArn: string }
  PutItem: PutRequest
  Query: QueryRequest
  Scan: ScanRequest
  TagResource: { ResourceArn: string; Tags: { Key: string; Value: string }[] }
  UntagResource: { ResourceArn: string; TagKeys: string[] }
  UpdateItem: UpdateRequest
  UpdateTable: UpdateTableRequest
}
