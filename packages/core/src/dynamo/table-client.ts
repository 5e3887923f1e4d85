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
  /** Closes its connections. */
  destroy(): void
}

/** A client that is loaded by the first call: a request that needs no table does not wait for the SDK. */
export function whenCalled(load: () => Promise<TableClient>): TableClient {
  let loading: Promise<TableClient> | undefined
  const loaded = () => (loading ??= load())
  return {
    get: async (input) => (await loaded()).get(input),
    batchGet: async (input) => (await loaded()).batchGet(input),
    query: async (input) => (await loaded()).query(input),
    scan: async (input) => (await loaded()).scan(input),
    put: async (input) => (await loaded()).put(input),
    update: async (input) => (await loaded()).update(input),
    transactWrite: async (input) => (await loaded()).transactWrite(input),
    destroy: () => void loading?.then((client) => client.destroy()),
  }
}
