/** The key attributes of the table, in ElectroDB's words; `casing: 'none'` keeps ids and dates as they are. */
export const PRIMARY = {
  pk: { field: 'pk', casing: 'none' },
  sk: { field: 'sk', casing: 'none' },
} as const

export const GSI1 = {
  pk: { field: 'gsi1pk', casing: 'none' },
  sk: { field: 'gsi1sk', casing: 'none' },
} as const

export const GSI2 = {
  pk: { field: 'gsi2pk', casing: 'none' },
  sk: { field: 'gsi2sk', casing: 'none' },
} as const
