import type {
  BatchGetCommandInput,
  BatchGetCommandOutput,
  GetCommandInput,
  GetCommandOutput,
  PutCommandInput,
  PutCommandOutput,
  QueryCommandInput,
  QueryCommandOutput,
  ScanCommandInput,
  ScanCommandOutput,
  TransactWriteCommandInput,
  TransactWriteCommandOutput,
  UpdateCommandInput,
  UpdateCommandOutput,
} from '@aws-sdk/lib-dynamodb'

/** The operations of DynamoDB that the repositories use, with plain values for items. */
export type TableClient = {
  get(input: GetCommandInput): Promise<GetCommandOutput>
  batchGet(input: BatchGetCommandInput): Promise<BatchGetCommandOutput>
  query(input: QueryCommandInput): Promise<QueryCommandOutput>
  scan(input: ScanCommandInput): Promise<ScanCommandOutput>
  put(input: PutCommandInput): Promise<PutCommandOutput>
  update(input: UpdateCommandInput): Promise<UpdateCommandOutput>
  transactWrite(input: TransactWriteCommandInput): Promise<TransactWriteCommandOutput>
}
