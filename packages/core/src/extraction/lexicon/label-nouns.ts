/**
 * Nouns and participles that make of the marked words beside them a title, a name or an inscription, whatever else the
 * sentence says. Lower case. What belongs here: words after which marks are never speech; all others are weighed
 * (`quotation-nouns.ts`).
 */

/** Works: capitalised words in marks right after them are their title. */
export const titledWorks = `song album book novel film movie show series episode play poem musical opera documentary podcast
magazine memoir essay sitcom drama comedy thriller exhibition painting sculpture trilogy anthem ballad biography
autobiography cartoon ballet symphony novella textbook pamphlet miniseries mixtape blockbuster bestseller songs albums books novels
films movies shows plays poems podcasts memoirs essays`
/** What says that a name follows, with or without an article: “the so-called ‘silent ferry’”. */
export const namers = `titled entitled subtitled nicknamed codenamed dubbed christened rechristened so-called captioned`
/** What words are written on: “a banner reading ‘No Landing’”. */
export const surfaces = `sign signs banner banners placard placards poster posters shirt shirts t-shirt t-shirts hat hats cap caps
button buttons badge badges sticker stickers plaque plaques billboard billboards flag flags sweatshirt sweatshirts label labels
signboard noticeboard tombstone headstone gravestone doormat mug`
