import registered from '../../trusted-documents.json' with { type: 'json' }

/** The documents that apps have registered, by id: what `npm run register` writes and a deployment carries. */
export const trustedDocuments: Readonly<Record<string, string>> = registered
