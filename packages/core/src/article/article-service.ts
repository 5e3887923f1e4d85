import { NotFoundError } from '../errors.ts'
import { rootsOf } from '../speaker/group.ts'
import { fitsKey } from '../speaker/name.ts'
import type { SpeakerRepository } from '../speaker/repository.ts'
import { untilWritten } from './change.ts'
import { articleIdOfSlug, articleIdOfUrl } from './identity.ts'
import type { ArticleRepository } from './repository.ts'
import type { ArticleBy, ArticleService } from './service.ts'
import { EMPTY_PAGE } from '../paging.ts'

export function createArticleService(
  articles: ArticleRepository,
  speakers: SpeakerRepository,
): ArticleService {
  return {
    byIds: (ids) => articles.byIds(ids),
    async list(filter, page) {
      // No article has such a source, and DynamoDB refuses a longer key.
      if (!fitsKey(filter.source ?? '')) return EMPTY_PAGE
      return articles.list(filter, page)
    },
    async find(by) {
      const id = idOf(by)
      const [article = null] = id === null ? [] : await articles.byIds([id])
      return article
    },
    async body(articleId) {
      // A revision may replace the body between reading the article and reading it: then it is there at once.
      const body = (await articles.body(articleId)) ?? (await articles.body(articleId))
      if (!body) throw new NotFoundError(`The article ${articleId} has just been deleted.`)
      return body
    },
    async quoting(speakerId, page) {
      const [root] = await rootsOf(speakers, [speakerId])
      return root ? articles.quoting([root.id, ...root.absorbed], page) : EMPTY_PAGE
    },
    remove: (articleId) =>
      untilWritten(async () => {
        const content = await articles.load(articleId)
        if (!content) throw new NotFoundError(`There is no article ${articleId}.`, ['id'])
        await articles.remove(content)
      }),
  }
}

function idOf(by: ArticleBy): string | null {
  if ('id' in by) return by.id
  return 'slug' in by ? articleIdOfSlug(by.slug) : articleIdOfUrl(by.url)
}
