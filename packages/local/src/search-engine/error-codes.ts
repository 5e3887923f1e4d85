/** Status and type of the codes that are not plain 400 `invalid_request`. */
export const errorKinds: Readonly<Partial<Record<string, readonly [status: number, type: string]>>> = {
  api_key_already_exists: [409, 'invalid_request'],
  api_key_not_found: [404, 'invalid_request'],
  document_not_found: [404, 'invalid_request'],
  index_already_exists: [409, 'invalid_request'],
  index_not_found: [404, 'invalid_request'],
  internal: [500, 'internal'],
  invalid_api_key: [403, 'auth'],
  invalid_content_type: [415, 'invalid_request'],
  io_error: [500, 'internal'],
  missing_authorization_header: [401, 'auth'],
  missing_content_type: [415, 'invalid_request'],
  missing_master_key: [401, 'auth'],
  not_found: [404, 'invalid_request'],
  payload_too_large: [413, 'invalid_request'],
  task_not_found: [404, 'invalid_request'],
  batch_not_found: [404, 'invalid_request'],
  too_many_search_requests: [503, 'system'],
  unretrievable_document: [400, 'internal'],
  not_supported: [501, 'invalid_request'],
}

/** A stable name of a kind of error, such as `index_not_found`. */
export type ErrorCode = string
