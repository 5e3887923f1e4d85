/** Query parameters that say where a reader came from, never which article it is. */
export const TRACKING_PARAMETERS = new Set([
  '_ga',
  '_gl',
  '_hsenc',
  '_hsmi',
  'dclid',
  'fbclid',
  'gad_source',
  'gbraid',
  'gclid',
  'igshid',
  'li_fat_id',
  'mc_cid',
  'mc_eid',
  'mkt_tok',
  'msclkid',
  's_kwcid',
  'srsltid',
  'ttclid',
  'twclid',
  'wbraid',
  'yclid',
])

/** The same, by how they begin. */
export const TRACKING_PREFIXES = ['utm_', 'pk_', 'mtm_', 'hsa_']
