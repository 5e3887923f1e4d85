/** Query parameters that say where a reader came from, never which article it is. */
export const TRACKING_PARAMETERS = new Set([
  '_ga',
  '_gl',
  'dclid',
  'fbclid',
  'gbraid',
  'gclid',
  'igshid',
  'mc_cid',
  'mc_eid',
  'mkt_tok',
  'msclkid',
  'twclid',
  'wbraid',
  'yclid',
])

/** The same, by how they begin. */
export const TRACKING_PREFIXES = ['utm_', 'pk_', 'mtm_', 'hsa_']
