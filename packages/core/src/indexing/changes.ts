/** What a record of the table's stream says has changed; what it changed to is read from the table itself. */
export type TableChange =
  | {
      noun: 'Article'
      articleId: string
      /** Its version changed, which every document of the article shows, so all of them are made anew. */
      whole: boolean
      /** It was deleted or its token changed, so something may have to be swept up. */
      leavesRemains: boolean
    }
  | {
      noun: 'Quote'
      quoteId: string
      /** It had never been stored before, so where it is not visible yet there is no document to remove. */
      isNew: boolean
    }
  | {
      noun: 'Speaker'
      speakerId: string
      /** All whose quotes show another speaker now: this one and those merged into it, before or after. */
      renamedIds: string[]
    }
  | {
      /** A speaker's new name is on its way to its quotes' documents, and the next step is due. */
      noun: 'FanOut'
      speakerId: string
    }
  | {
      /** A write of this document that was not answered can come no more, so what it left is to be looked at. */
      noun: 'Unanswered'
      id: string
    }
