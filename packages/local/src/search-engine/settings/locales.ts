import { matchesPattern } from '../index/fields.ts'
import type { Settings } from './settings.ts'

const BODY =
  'af ak am ar az be bn bg ca cs da de el en eo et fi fr gu he hi hr hu hy id it jv ja kn ka km ko la lv lt ml mr mk my ne nl nb or pa fa pl pt ro ru si sk sl sn es sr sv ta te tl th tk tr uk ur uz vi yi zh zu afr aka amh ara aze bel ben bul cat ces dan deu ell eng epo est fin fra guj heb hin hrv hun hye ind ita jav jpn kan kat khm kor lat lav lit mal mar mkd mya nep nld nob ori pan pes pol por ron rus sin slk slv sna spa srp swe tam tel tgl tha tuk tur ukr urd uzb vie yid zho zul cmn'

/** Codes of languages, in the order in which messages about bodies list them. */
export const LOCALES: readonly string[] = BODY.split(' ')

const short = LOCALES.filter((code) => code.length === 2)
const long = LOCALES.filter((code) => code.length === 3)

/** The languages, by their codes of three letters, that codes of two or three letters name. */
export const languagesOf = (locales: readonly string[]): string[] =>
  // Both lists name the same languages in the same order.
  locales.map((code) => (code.length === 3 ? code : (long[short.indexOf(code)] ?? code)))

/** The languages that texts of a field may be in; undefined where the settings say nothing of it. */
export function fieldLanguages(
  { localizedAttributes }: Settings,
  name: string,
): readonly string[] | undefined {
  const rule = localizedAttributes?.find(({ attributePatterns }) =>
    attributePatterns.some((pattern) => matchesPattern(pattern, name)),
  )
  return rule === undefined || rule.locales.length === 0 ? undefined : languagesOf(rule.locales)
}
