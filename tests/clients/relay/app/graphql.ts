/** Stands for `graphql` of react-relay: Relay's compiler reads what is written in it, and apps never call it. */
export function graphql(document: TemplateStringsArray): string {
  return document.join('')
}
