import { Entity } from 'electrodb/src/entity.js'
import { CustomAttributeType } from 'electrodb/src/schema.js'

// The package's own entry is CommonJS and brings its services along, 20 kB of a bundle that nothing here calls.
export { CustomAttributeType, Entity }
