/** Two files of ElectroDB that its entry only passes on, so its own types are theirs. */
declare module 'electrodb/src/entity.js' {
  export { Entity } from 'electrodb'
}
declare module 'electrodb/src/schema.js' {
  export { CustomAttributeType } from 'electrodb'
}
