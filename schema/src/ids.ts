import { InvalidInputError, type InputPath } from '@verbatim/core/errors.ts'
import { nounOf, type Noun } from '@verbatim/core/ids.ts'

const PREFIXES: Record<Noun, string> = { Article: 'art_', Quote: 'quo_', Speaker: 'spk_' }

/** The id as it is when it belongs to this noun; throws `InvalidInputError` when malformed or of another type. */
export function idOf(noun: Noun, id: string, path: InputPath = ['id']): string {
  const found = nounOf(id)
  if (found === noun) return id
  if (found === null) throw malformed(id, `an id of type ${noun}, such as ${PREFIXES[noun]}…`, path)
  throw new InvalidInputError(
    `The id "${id}" is of type ${found}; an id of type ${noun} is needed here.`,
    path,
  )
}

/** Which noun the id belongs to; throws `InvalidInputError` when it is malformed. */
export function nounOfId(id: string, path: InputPath = ['id']): Noun {
  const noun = nounOf(id)
  if (noun === null) throw malformed(id, 'an id that this API gave out: art_…, quo_… or spk_…', path)
  return noun
}

function malformed(id: string, right: string, path: InputPath): InvalidInputError {
  const shown = id.length > 60 ? `${id.slice(0, 60)}…` : id
  return new InvalidInputError(`The id "${shown}" is malformed: pass ${right}.`, path)
}
