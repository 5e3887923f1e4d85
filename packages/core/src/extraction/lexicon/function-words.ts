/**
 * Small words of English by their work in the sentence, lower case. What belongs here: closed classes only; a noun,
 * verb or name never does.
 */
export const determiners = `the a an this that these those his her its their our my your another some any each every no one both all
several many few most two three four five six seven eight nine ten dozens hundreds thousands whose`
export const possessivePronouns = `his her its their our my your`
export const prepositions = `of for at with from in on to by about after before against among amid around as behind below
beneath beside between beyond during inside into like near off onto outside over past per since through throughout
toward towards under until upon via within without despite versus regarding concerning including`
export const conjunctions = `and but or nor yet so because although though while whereas if unless when whenever where than then however
meanwhile still also instead besides moreover furthermore otherwise thus hence plus once even just perhaps maybe`
export const auxiliaries = `is are was were be been being am has have had having do does did will would shall should can could may
might must ought isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't
ain't 's 'd 'll 've isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t doesn’t don’t didn’t won’t wouldn’t can’t couldn’t`
export const relatives = `who which that whom whose`
export const pronouns = `he she it they we i you him her them us me himself herself itself themselves myself ourselves yourself
everyone everybody someone somebody anyone anybody nobody who whom`
export const adverbs = `also then later once again soon often always never ever already now not only just still even simply
publicly privately recently repeatedly reportedly allegedly famously earlier ago today yesterday tomorrow tonight
too there here first last quickly once twice further instead rather quite very much so long well aloud softly quietly
back both half before since likewise`
export const times = `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
september october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun
today yesterday tomorrow tonight morning afternoon evening night noon midnight week month year spring summer autumn winter
easter christmas ramadan thanksgiving`
/** Words that begin a sentence with a capital and are no name, besides the closed classes above. */
export const sentenceOpeners = `there here what why how yes no ok okay well oh ah please thank thanks not nothing something everything according
asked other others such more less much none now never always today yesterday tomorrow monday tuesday wednesday thursday
friday saturday sunday like since last next first second third finally later earlier recently next former mr. still speaking
despite given whether either neither during back let's let it's that's he's she's there's i'm i've we're they're you're what's
until among between until only too very each every asked new old photo image photograph caption read watch click subscribe
updated update editor's copyright related advertisement story continued hide show share follow sign`
/** Small words inside names: “van der Berg”, “bin Salman”, “de la Cruz”. */
export const nameParticles = `van von der den de del della di da dos das du la le los las el al bin bint ibn ben ter ten zu zur y e
af av st st. o' d' ul ud abd abu san santa`
/** What follows a name and belongs to it. */
export const nameSuffixes = `jr sr ii iii iv esq phd md qc kc obe mbe cbe mp`
