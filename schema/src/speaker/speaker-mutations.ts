import type { Speaker as SpeakerValue } from '@verbatim/core/speaker/types.ts'
import { builder } from '../builder.ts'
import { change, resultType } from '../errors/mutation-result.ts'
import { idOf } from '../ids.ts'
import { Speaker } from '../nouns.ts'

const MergeSpeakersInput = builder.inputType('MergeSpeakersInput', {
  description: 'Two speakers who are one.',
  fields: (t) => ({
    from: t.id({
      required: true,
      description: 'The speaker to merge; its names become aliases, its id leads on.',
    }),
    into: t.id({ required: true, description: 'The speaker that is left.' }),
  }),
})

const RenameSpeakerInput = builder.inputType('RenameSpeakerInput', {
  description: 'A better name for a speaker.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The speaker’s id; it stays the same.' }),
    name: t.string({ required: true, description: 'The new name; the old one becomes an alias.' }),
  }),
})

/** The result of a change whose success answers the speaker. */
function speakerResult(name: string, description: string) {
  const success = builder.objectRef<{ speaker: SpeakerValue }>(`${name}Success`).implement({
    description,
    fields: (t) => ({
      speaker: t.expose('speaker', { type: Speaker, description: 'The speaker as it is now.' }),
    }),
  })
  return resultType(name, success)
}

const MergeSpeakersResult = speakerResult('MergeSpeakers', 'The two are one now.')
const UnmergeSpeakerResult = speakerResult('UnmergeSpeaker', 'The speaker stands alone again.')
const RenameSpeakerResult = speakerResult('RenameSpeaker', 'The speaker has its new name.')

/** Adds the edits of a speaker. */
export function defineSpeakerMutations(): void {
  builder.mutationFields((t) => ({
    mergeSpeakers: t.field({
      description: 'Makes two speakers one: quotes, names and id of the first lead to the second.',
      type: MergeSpeakersResult,
      nullable: true,
      args: { input: t.arg({ type: MergeSpeakersInput, required: true, description: 'Who, into whom.' }) },
      resolve: (_, { input }, context) =>
        change(context, 'input', async () => {
          const [from, into] = [idOf('Speaker', input.from, ['from']), idOf('Speaker', input.into, ['into'])]
          return { speaker: await context.services.speakers.merge(from, into) }
        }),
    }),
    unmergeSpeaker: t.field({
      description: 'Undoes a merge: the speaker has its id, names and quotes for itself again.',
      type: UnmergeSpeakerResult,
      nullable: true,
      args: {
        id: t.arg.id({ required: true, description: 'The id of the speaker that was merged into another.' }),
      },
      resolve: (_, { id }, context) =>
        change(context, 'id', async () => ({
          speaker: await context.services.speakers.unmerge(idOf('Speaker', id)),
        })),
    }),
    renameSpeaker: t.field({
      description: 'Gives a speaker another name, in every quote.',
      type: RenameSpeakerResult,
      nullable: true,
      args: {
        input: t.arg({ type: RenameSpeakerInput, required: true, description: 'Whose name, and which.' }),
      },
      resolve: (_, { input: { id, name } }, context) =>
        change(context, 'input', async () => ({
          speaker: await context.services.speakers.rename(idOf('Speaker', id), name),
        })),
    }),
  }))
}
