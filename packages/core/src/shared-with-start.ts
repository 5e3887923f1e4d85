/**
 * What the start of a function shares with files that are loaded later, each of which imports this. esbuild makes a file
 * of whatever the same files share, and every cold start reads all of those that it has a part in; this makes them one file.
 */
import './article/change.ts'
import './article/content.ts'
import './article/identity.ts'
import './errors.ts'
import './extraction/withholding.ts'
import './node-crypto.ts'
import './request-scope.ts'
import './speaker/name.ts'
import './speaker/registry.ts'
