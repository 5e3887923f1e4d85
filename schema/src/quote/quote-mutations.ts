import type { Quote as QuoteValue } from '@verbatim/core/quote/types.ts'
import { InvalidInputError } from '@verbatim/core/errors.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { change, resultType } from '../errors/mutation-result.ts'
import { idOf } from '../ids.ts'
import { Quote } from '../nouns.ts'
import { SpeakerRef, speakerRef } from '../speaker/speaker-inputs.ts'

const AttributeQuoteInput = builder.inputType('AttributeQuoteInput', {
  description: 'Who said a quote.',
  fields: (t) => ({
    quoteId: t.id({ required: true, description: 'The quote’s id.' }),
    speaker: t.field({
      type: SpeakerRef,
      description: 'Who said it; null when nobody knows. It has to be given.',
    }),
  }),
})

/** The result of a change whose success answers the quote. */
function quoteResult(name: string, description: string) {
  const success = builder.objectRef<{ quote: QuoteValue }>(`${name}Success`).implement({
    description,
    fields: (t) => ({ quote: t.expose('quote', { type: Quote, description: 'The quote as it is now.' }) }),
  })
  return resultType(name, success)
}

const AttributeQuoteResult = quoteResult('AttributeQuote', 'The quote has this speaker now.')
const ResetAttributionResult = quoteResult('ResetAttribution', 'The extractor’s attribution holds again.')
const DismissQuoteResult = quoteResult('DismissQuote', 'The quote is hidden.')
const RestoreQuoteResult = quoteResult('RestoreQuote', 'The quote is shown again.')

/** A change of one quote by its id. */
function changeQuote(context: Context, quoteId: string, work: (id: string) => Promise<QuoteValue>) {
  return change(context, 'quoteId', async () => ({ quote: await work(idOf('Quote', quoteId, ['quoteId'])) }))
}

/** Adds the corrections of a quote. */
export function defineQuoteMutations(): void {
  builder.mutationFields((t) => {
    const args = { quoteId: t.arg.id({ required: true, description: 'The quote’s id.' }) }
    return {
      attributeQuote: t.field({
        description:
          'Says who said a quote. The editor’s word holds for every later revision of the article.',
        type: AttributeQuoteResult,
        nullable: true,
        args: {
          input: t.arg({ type: AttributeQuoteInput, required: true, description: 'Which quote, and who.' }),
        },
        resolve: (_, { input: { quoteId, speaker } }, context) =>
          change(context, 'input', async () => {
            const id = idOf('Quote', quoteId, ['quoteId'])
            // A client that drops a field by accident must not wipe out what is known.
            if (speaker === undefined)
              throw new InvalidInputError(
                'Say who said it: `speaker: {id}`, `speaker: {name}`, or null for nobody known.',
                ['speaker'],
              )
            const quote = await context.services.quotes.attribute(
              id,
              speaker && speakerRef(speaker, ['speaker', 'id']),
            )
            return { quote }
          }),
      }),
      resetAttribution: t.field({
        description: 'Takes the editor’s word back: the quote has the extractor’s speaker again.',
        type: ResetAttributionResult,
        nullable: true,
        args,
        resolve: (_, { quoteId }, context) =>
          changeQuote(context, quoteId, (id) => context.services.quotes.resetAttribution(id)),
      }),
      dismissQuote: t.field({
        description: 'Hides what is no quote, for every later revision too; twice is no error.',
        type: DismissQuoteResult,
        nullable: true,
        args,
        resolve: (_, { quoteId }, context) =>
          changeQuote(context, quoteId, (id) => context.services.quotes.dismiss(id)),
      }),
      restoreQuote: t.field({
        description: 'Brings a dismissed quote back; twice is no error.',
        type: RestoreQuoteResult,
        nullable: true,
        args,
        resolve: (_, { quoteId }, context) =>
          changeQuote(context, quoteId, (id) => context.services.quotes.restore(id)),
      }),
    }
  })
}
