import { connectAhead } from '@verbatim/core/dynamo/wire/connections.ts'
import { endpointUrl } from '@verbatim/core/dynamo/wire/operations.ts'

// Imported first, for its effect: while the rest of the function is evaluated, the network answers.
connectAhead(endpointUrl())
