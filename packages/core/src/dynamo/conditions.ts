import { articleItem, articleKey, stagingKey } from './stored-article.ts'
import type { StoredArticle } from './stored-article.ts'
import type { Condition, Write } from './transact.ts'

/** Puts an article's own item where it still is as it was read, or is still missing. */
export function putArticle(head: StoredArticle, before: StoredArticle | null): Write {
  return { put: articleItem(head), condition: before ? versionIs(before.version) : MISSING }
}

export function removeArticle(articleId: string, version: number): Write {
  return { remove: articleKey(articleId), condition: versionIs(version) }
}

/** Nobody else may be staging. A lease that has run out is taken away, which fences its writer off. */
export function endForeignStaging(articleId: string): Write {
  return { remove: stagingKey(articleId), condition: notStaging() }
}

export const MISSING: Condition = { expression: 'attribute_not_exists(pk)' }

export function versionIs(version: number): Condition {
  return {
    expression: '#version = :version',
    names: { '#version': 'version' },
    values: { ':version': version },
  }
}

export function tokenIs(token: string): Condition {
  return { expression: '#token = :token', names: { '#token': 'token' }, values: { ':token': token } }
}

export function notStaging(): Condition {
  return {
    expression: 'attribute_not_exists(pk) OR #until < :now',
    names: { '#until': 'until' },
    values: { ':now': Date.now() },
  }
}
