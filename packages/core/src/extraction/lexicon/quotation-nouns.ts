/**
 * Words that stand before marks and say what the marks are for. Lower case.
 * What belongs here: nouns and verbs that introduce a title, a name or a term rather than speech.
 */

/** Verbs that give a name: “a dog called ‘Rex’”. */
export const namingWords = `titled entitled called dubbed named nicknamed labelled labeled known termed christened branded subtitled
so-called captioned headlined aka alias tagged marked reading spelled meaning hashtag headed codenamed billed`
/** Works that have a title in marks. */
export const workNouns = `song album book novel film movie show series episode play poem musical opera documentary
programme program podcast magazine single track video sketch sitcom drama comedy exhibition exhibit painting sculpture
memoir essay column blog game trilogy franchise sequel hit bestseller anthem ballad biography autobiography chapter
section segment cartoon photograph print installation soundtrack ballet symphony newsletter project campaign operation
ad commercial spot tour conference hosts co-hosts edits host editor host's`
/** Nouns for words as words: “the word ‘if’”, “the phrase ‘in the round’”. */
export const termNouns = `word words term terms phrase phrases expression name nickname title label slogan motto hashtag button link
category genre category concept acronym abbreviation moniker epithet adjective noun verb letter letters sign shirt shirts
hats hat cap caps banner placards mantra catchphrase handle tag genus species codename status`
/** Nouns for speech: “the claim that …”, “her reply: …”. */
export const speechNouns = `claim claims statement statements remark remarks comment comments reply response answer answers question questions
warning promise pledge vow call calls demand demands assertion accusation allegation argument complaint criticism
suggestion proposal announcement declaration admission confession advice message messages words tweet tweets post posts
letter email note speech interview address testimony quote quotation description conclusion appeal apology
boast joke prediction insistence contention verdict explanation contrast view opinion belief threat`
