/**
 * Verbs that say in marks what somebody or something is: “described it as ‘painful’”, “called her ‘a star’”. Base forms.
 * What belongs here: verbs with an object and an “as” phrase or a second object. Each stands in `cue-verbs.ts` as well.
 */
export const describingVerbs = `
describe characterise characterize portray dismiss decry denounce hail praise condemn call brand deride slam blast criticise
criticize ridicule mock tout paint dub label depict refer berate lambast lambaste savage trash attack deplore welcome
accuse blame liken identify chide rebuke
`
