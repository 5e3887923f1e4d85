import type { HistogramBar as Bar, HistogramInterval as Interval } from '@verbatim/core/search/histogram.ts'
import { builder } from '../builder.ts'

/** How wide the bars of a histogram are. */
export const HistogramInterval = builder.enumType('HistogramInterval', {
  description: 'How wide the bars of a histogram are.',
  values: {
    YEAR: { description: 'A bar for each year of UTC.' },
    MONTH: { description: 'A bar for each month of UTC.' },
  } satisfies Record<Interval, { description: string }>,
})

/** A year or a month with what was published in it. */
export const HistogramBar = builder.objectRef<Bar>('HistogramBar').implement({
  description: 'A year or a month of UTC with how many hits were published in it.',
  fields: (t) => ({
    start: t.expose('start', {
      type: 'DateTime',
      description: 'When it begins, to pass as `publishedFrom`.',
    }),
    end: t.expose('end', {
      type: 'DateTime',
      description: 'When the next one begins, to pass as `publishedBefore`.',
    }),
    count: t.exposeInt('count', { description: 'How many hits were published in it.' }),
  }),
})
