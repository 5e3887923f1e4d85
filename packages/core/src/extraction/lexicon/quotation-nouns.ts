/**
 * Words that stand before marks and say what the marks are for. Lower case.
 * What belongs here: nouns and verbs that introduce a title, a name or a term rather than speech.
 */

/** Verbs that give a name: “a dog called ‘Rex’”. */
export const namingWords = `titled entitled called dubbed named nicknamed labelled labeled known termed christened branded subtitled
so-called captioned headlined aka alias tagged marked reading spelled meaning hashtag headed codenamed billed
self-described self-styled self-proclaimed rechristened renamed retitled dub dubs christen styled inscribed emblazoned`
/** Works that have a title in marks, and those who make or show one. */
export const workNouns = `song songs album albums book books novel novels film films movie movies show shows series episode episodes
play plays poem poems musical musicals opera operas documentary documentaries programme programmes program programs podcast
podcasts magazine single track tracks video videos sketch sitcom sitcoms drama dramas comedy thriller exhibition exhibit
painting sculpture memoir memoirs essay essays column blog game games trilogy franchise sequel prequel reboot remake
hit bestseller anthem ballad biography autobiography chapter section segment cartoon photograph print installation
soundtrack ballet symphony newsletter project campaign operation ad ads commercial spot tour conference
hosts co-hosts edits host co-host editor host's star stars co-star starred starring stars actor actress anchor author broadcast broadcasts
telecast screening premiere finale pilot spinoff spin-off lyrics tune tunes melody hymn classic blockbuster cover
playlist mixtape ep lp dvd box-set rerun reruns season pamphlet booklet brochure leaflet manifesto treatise
textbook anthology novella fable fairy-tale parody satire cast director screenwriter playwright novelist
special miniseries mini-series docuseries talk-show webcast livestream vlog channel feature featurette trailer clip`
/** Nouns for words as words, and for what words are written on: “the word ‘if’”, “a banner reading ‘Stop’”. */
export const termNouns = `word words term terms phrase phrases expression expressions name names nickname nicknames title titles label labels slogan slogans
motto hashtag hashtags button buttons link category categories genre concept concepts acronym abbreviation moniker epithet adjective noun verb letter letters
sign signs shirt shirts t-shirt t-shirts hat hats cap caps banner banners placard placards poster posters sticker stickers badge badges plaque mantra catchphrase
handle tag genus species codename status notion theory movement doctrine syndrome effect logo heading headline buzzword euphemism synonym antonym suffix prefix
keyword spelling pronunciation translation password username folder file tab icon menu brand trademark pseudonym alias sobriquet designation classification`
/** Nouns for speech: “the claim that …”, “her reply: …”. */
export const speechNouns = `claim claims statement statements remark remarks comment comments reply response answer answers question questions
warning promise pledge vow call calls demand demands assertion accusation allegation argument complaint criticism
suggestion proposal announcement declaration admission confession advice message messages words tweet tweets post posts
letter email note speech interview address testimony quote quotation description conclusion appeal apology
boast joke prediction insistence contention verdict explanation contrast view opinion belief threat`
