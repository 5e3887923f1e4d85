/**
 * Reporting verbs in their base form, by how strongly each says that somebody speaks. Every form is generated in
 * `../inflection.ts`; a verb whose forms are irregular also needs a line in `irregular-verbs.ts`.
 * What belongs here: a verb whose subject utters, writes or publishes words. To add one, add it to its grade.
 */

/** Their subject speaks, almost whatever else the sentence says. */
export const strongCueVerbs = `
say tell add ask reply answer explain write tweet state note insist argue declare respond continue warn
announce exclaim remark whisper shout mutter murmur retort quip observe comment recall admit assert claim
acknowledge conclude testify repeat boast joke lament complain predict contend vow tell post interject
`

/** Usually speech, but also thought, showing or doing. */
export const mediumCueVerbs = `
accuse advise affirm agree allege apologise apologize attest bemoan blog bark bellow blurt brag cable cajole caution
charge chide cite clarify concede confess confide confirm counter criticise criticize cry decry defend demand denounce
deny describe disclose divulge echo elaborate email emphasise emphasize enthuse exhort fume gasp growl grumble gush hint hiss
implore imply indicate inform inquire enquire instruct intone jest maintain marvel mention moan mumble muse narrate
opine order plead pledge point praise preach proclaim profess pronounce propose protest question quote rail rant read
reason reassure recommend recount refute reiterate relate relay remind report reveal roar scoff scold scream shriek
sigh snap snarl sneer snort sob speculate sputter stammer stress stutter suggest surmise swear taunt tease text
thunder urge utter venture voice volunteer wail harrumph whine wonder worry yell underscore chortle chuckle croak drawl
rejoin reprimand resolve retweet stipulate summarise summarize theorise theorize trumpet
begin start finish interrupt pray promise explain estimate rule posit hail condemn assure lash bristle chirp coo
croon deadpan exult groan grunt guffaw howl laugh message phone plead pontificate pout prod purr quaver quibble
rasp simper snicker squeak squeal titter twitter warble wheeze whimper yelp blast slam tout invite exclaim
beam react reminisce splutter seethe huff fret jabber gabble enunciate effuse bluster rage rave smirk chant
`

/** A cue only where the sentence is built like one: before a colon, or with a quotation as its object. */
export const weakCueVerbs = `
address admonish advertise advocate allude analyse analyze appeal appraise approve articulate assess assume banter beg believe berate
bet bill blame brand broadcast call celebrate challenge characterise characterize cheer chat chime coin
communicate compare compliment congratulate consider contradict convey correct credit curse debate decide declaim
decline define deliver demur deplore deride detail determine dictate diagnose discuss dismiss dispute doubt draft
dub endorse enumerate envision espouse evoke excoriate expect explode explore expound express extol extoll fear feel figure
find fire foresee forecast gesture get give go greet grouse guess guarantee hear heckle highlight hope hypothesise
hypothesize identify illustrate imagine improvise infer insinuate intimate interview introduce issue judge
justify know label lambast lambaste learn lecture liken list lobby lodge mean mimic mock negotiate nickname nod object offer
oppose outline paint paraphrase parrot parse persuade petition phrase ponder portray predicate press present project prompt propound
publish push pose put rate raise rebuff rebuke rebut recite recognise recognize recollect record refer reflect regret reject
rejoice release remember render require resent request restate rib ridicule ruminate satirise satirize savage
scorn scrawl scribble second see send shoot show shrug sign signal sing skewer smile grin speak spell spout spin
sum support surmise suspect sympathise sympathize talk testify thank theorise think threaten toast tout trash translate try
type understand uphold upbraid use verify view vent wager weigh welcome wish write yammer
seek reckon contemplate warrant want reaffirm rehearse reprove repute retell review rouse salute sermonise sermonize
soothe specify subtitle swap trill pipe pen jot ring crow carp cavil cheerlead pitch plug tip sound strike trash troll
mouth headline hashtag caption chronicle depict document disagree dissent evince exaggerate fib gloat gossip grieve
harangue hedge hector inveigh joke lie malign meow nag nitpick notify orate overstate oversimplify patronise patronize
pester philosophise philosophize prattle prescribe promulgate purport quarrel ramble rationalise rationalize reprise
rhapsodise rhapsodize riff slur stump subpoena tattle testify trivialise trivialize wisecrack beseech bewail chastise chatter
commiserate conjecture counsel denigrate disparage enjoin entreat equivocate exonerate expostulate extemporise extemporize
impart impugn indict interpose intercede interrogate jeer joust laud memorialise mislead moralise needle overrule pooh-pooh
quiz remonstrate renounce repudiate reproach retract soliloquise spit swoon vilify vouch vocalise vocalize
`
