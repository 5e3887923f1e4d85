import type { Speaker as SpeakerValue } from '@verbatim/core/speaker/types.ts'
import { Speaker } from '../nouns.ts'
import { connectionType, edgeType, type Connection, type Edge } from '../paging/connection.ts'

const SpeakerEdge = edgeType<Edge<SpeakerValue>>('SpeakerEdge', Speaker, 'A speaker in a list.')

/** Speakers in order of name. */
export const SpeakerConnection = connectionType<Connection<Edge<SpeakerValue>>>(
  'SpeakerConnection',
  Speaker,
  SpeakerEdge,
  'A page of speakers, in order of name, case and accents ignored.',
)
