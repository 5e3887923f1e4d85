import { builder } from '../builder.ts'
import { given } from '../given.ts'
import { aPage } from '../list-size.ts'
import { Speaker } from '../nouns.ts'
import { connectionArguments } from '../paging/connection-arguments.ts'
import { connectionOf } from '../paging/connection.ts'
import { pageRequest } from '../paging/page-request.ts'
import { SpeakerConnection } from './speaker-connection.ts'
import { SpeakerBy, SpeakerFilter, speakerRef } from './speaker-inputs.ts'

/** Adds `speaker` and `speakers`. */
export function defineSpeakerQueries(): void {
  builder.queryFields((t) => ({
    speaker: t.field({
      description:
        'One speaker; null when there is none. The id of a merged one leads to the one that is left.',
      type: Speaker,
      nullable: true,
      args: { by: t.arg({ type: SpeakerBy, required: true, description: 'Which one.' }) },
      resolve: (_, { by }, { services, loaders }) => {
        const speaker = speakerRef(by, ['by', 'id'])
        return 'id' in speaker ? loaders.speaker.load(speaker.id) : services.speakers.find(speaker)
      },
    }),
    speakers: t.field({
      description:
        'Everybody with at least one quote, in order of name, case and accents ignored; follows a change within seconds.',
      type: SpeakerConnection,
      extensions: aPage,
      args: {
        ...connectionArguments,
        filter: t.arg({ type: SpeakerFilter, description: 'Only these; all when absent.' }),
      },
      resolve: async (_, { filter, ...page }, { services }) =>
        connectionOf(await services.speakers.list(given(filter), pageRequest(page))),
    }),
  }))
}
