// Twelve digits that no AWS account has.
const account = '000000000000'

/** The table's ARN. */
export function tableArn(region: string, table: string): string {
  return `arn:aws:dynamodb:${region}:${account}:table/${table}`
}

/** The ARN of one of the table's streams, which are told apart by the time of their start. */
export function streamArn(region: string, table: string, label: string): string {
  return `${tableArn(region, table)}/stream/${label}`
}

/** The table's name in its ARN, or in that of its stream or index. */
export function tableOfArn(arn: string): string {
  return arn.split('/')[1] ?? ''
}
