import {
  Kind,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'

/** What can be counted in a document without its schema. */
export type DocumentSize = {
  depth: number
  aliases: number
  directives: number
  directivesAtOnePlace: number
  repeats: number
}

const NOTHING: DocumentSize = { depth: 0, aliases: 0, directives: 0, directivesAtOnePlace: 0, repeats: 0 }

/**
 * Measures a document that may still be invalid: the largest of its operations, with fragments wherever they are spread.
 * Each fragment is measured once, so those that double each other cost no more time than their length; one that leads
 * to itself counts as empty. Directives may also stand where no operation comes by, so all of them are counted too.
 */
export function documentSize(document: DocumentNode): DocumentSize {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const it of document.definitions)
    if (it.kind === Kind.FRAGMENT_DEFINITION) fragments.set(it.name.value, it)
  const measured = new Map<string, DocumentSize>()

  function ofFragment(name: string): DocumentSize {
    const known = measured.get(name)
    if (known) return known
    measured.set(name, NOTHING)
    const found = fragments.get(name)
    const size = found ? sum(directivesOf(found), ofSelections(found.selectionSet)) : NOTHING
    measured.set(name, size)
    return size
  }

  function ofSelections({ selections }: SelectionSetNode): DocumentSize {
    const times = new Map<string, number>()
    let size = NOTHING
    for (const selection of selections) {
      size = sum(size, directivesOf(selection))
      if (selection.kind === Kind.FRAGMENT_SPREAD) size = sum(size, ofFragment(selection.name.value))
      else if (selection.kind === Kind.INLINE_FRAGMENT) size = sum(size, ofSelections(selection.selectionSet))
      else {
        const { alias, name, selectionSet } = selection
        const answered = alias?.value ?? name.value
        times.set(answered, (times.get(answered) ?? 0) + 1)
        const inside = selectionSet ? ofSelections(selectionSet) : NOTHING
        // Introspection is deep by nature; GraphQL's own rules bound it.
        const depth = name.value.startsWith('__') ? 1 : inside.depth + 1
        size = sum(size, { ...inside, depth, aliases: inside.aliases + (alias ? 1 : 0) })
      }
    }
    return { ...size, repeats: Math.max(size.repeats, ...times.values()) }
  }

  function ofOperation({
    directives,
    variableDefinitions,
    selectionSet,
  }: OperationDefinitionNode): DocumentSize {
    const variables = (variableDefinitions ?? []).map(directivesOf)
    return [directivesOf({ directives }), ...variables].reduce(sum, ofSelections(selectionSet))
  }

  return document.definitions
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    .map(ofOperation)
    .reduce(largest, allDirectives(document))
}

function allDirectives(document: DocumentNode): DocumentSize {
  let size = NOTHING
  visit(document, {
    enter(node) {
      if ('directives' in node) size = sum(size, directivesOf(node))
    },
  })
  return size
}

function directivesOf({ directives }: { directives?: readonly unknown[] | undefined }): DocumentSize {
  const here = directives?.length ?? 0
  return here === 0 ? NOTHING : { ...NOTHING, directives: here, directivesAtOnePlace: here }
}

function sum(a: DocumentSize, b: DocumentSize): DocumentSize {
  return { ...largest(a, b), aliases: a.aliases + b.aliases, directives: a.directives + b.directives }
}

function largest(a: DocumentSize, b: DocumentSize): DocumentSize {
  return {
    depth: Math.max(a.depth, b.depth),
    aliases: Math.max(a.aliases, b.aliases),
    directives: Math.max(a.directives, b.directives),
    directivesAtOnePlace: Math.max(a.directivesAtOnePlace, b.directivesAtOnePlace),
    repeats: Math.max(a.repeats, b.repeats),
  }
}
