/** A piece of a filter with its place in it, so that errors can point there. */
export interface FilterToken {
  value: string
  start: number
  end: number
  source: string
}

export type Operator = '=' | '!=' | '>' | '>=' | '<' | '<='

/** A parsed filter. */
export type FilterNode =
  | { kind: 'and'; parts: FilterNode[] }
  | { kind: 'or'; parts: FilterNode[] }
  | { kind: 'not'; part: FilterNode }
  | { kind: 'compare'; field: FilterToken; operator: Operator; value: FilterToken }
  | { kind: 'between'; field: FilterToken; from: FilterToken; to: FilterToken }
  | { kind: 'in'; field: FilterToken; values: FilterToken[] }
  | { kind: 'exists'; field: FilterToken }
  | { kind: 'null'; field: FilterToken }
  | { kind: 'empty'; field: FilterToken }
  | { kind: 'contains'; field: FilterToken; value: FilterToken; keyword: FilterToken }
  | { kind: 'startsWith'; field: FilterToken; value: FilterToken; keyword: FilterToken }
  | { kind: 'geo'; name: string; token: FilterToken }
  | { kind: 'vectors'; token: FilterToken }
