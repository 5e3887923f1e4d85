import {
  FragmentsOnCompositeTypesRule,
  KnownArgumentNamesRule,
  KnownDirectivesRule,
  KnownFragmentNamesRule,
  NoFragmentCyclesRule,
  NoUndefinedVariablesRule,
  NoUnusedFragmentsRule,
  NoUnusedVariablesRule,
  PossibleFragmentSpreadsRule,
  specifiedRules,
  UniqueArgumentNamesRule,
  UniqueDirectivesPerLocationRule,
  UniqueFragmentNamesRule,
  UniqueInputFieldNamesRule,
  UniqueVariableNamesRule,
  ValuesOfCorrectTypeRule,
  VariablesAreInputTypesRule,
  VariablesInAllowedPositionRule,
  type ValidationRule,
} from 'graphql'

const FRAGMENT = /\.\.\.|fragment/u
const VARIABLE = /\$/u
const DIRECTIVE = /@/u
const ARGUMENT = /\(/u
// Besides arguments, only a default is a value.
const VALUE = /[(=]/u

/** The rules about something that a document may lack, and what stands in the text of each that has it. */
const SIGNS: ReadonlyMap<ValidationRule, RegExp> = new Map([
  [FragmentsOnCompositeTypesRule, FRAGMENT],
  [KnownFragmentNamesRule, FRAGMENT],
  [NoFragmentCyclesRule, FRAGMENT],
  [NoUnusedFragmentsRule, FRAGMENT],
  [PossibleFragmentSpreadsRule, FRAGMENT],
  [UniqueFragmentNamesRule, FRAGMENT],
  [NoUndefinedVariablesRule, VARIABLE],
  [NoUnusedVariablesRule, VARIABLE],
  [UniqueVariableNamesRule, VARIABLE],
  [VariablesAreInputTypesRule, VARIABLE],
  [VariablesInAllowedPositionRule, VARIABLE],
  [KnownDirectivesRule, DIRECTIVE],
  [UniqueDirectivesPerLocationRule, DIRECTIVE],
  [KnownArgumentNamesRule, ARGUMENT],
  [UniqueArgumentNamesRule, ARGUMENT],
  [UniqueInputFieldNamesRule, VALUE],
  [ValuesOfCorrectTypeRule, VALUE],
])

/**
 * Those of GraphQL's rules that a document of this text can break, in their order. A rule that is left out would find
 * nothing; on a cold start each takes its time all the same, for it has to be compiled.
 */
export function rulesFor(text: string): ValidationRule[] {
  return specifiedRules.filter((rule) => SIGNS.get(rule)?.test(text) ?? true)
}
