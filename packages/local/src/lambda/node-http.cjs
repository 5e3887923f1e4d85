// What bundles get for `node:http`. Importing the module reads all its exports, and three of them load fetch; taking it
// does not, and is what the SDK of Lambda's runtime does, which is CommonJS.
module.exports = process.getBuiltinModule('node:http')
