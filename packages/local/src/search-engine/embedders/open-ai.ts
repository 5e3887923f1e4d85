import { ApiError } from '../errors.ts'
import type { JsonObject } from '../json.ts'

/** The default model of the source `openAi`. */
export const DEFAULT_OPEN_AI_MODEL = 'text-embedding-3-small'

/** How many dimensions the vectors of each model have, and whether fewer may be asked for. */
const MODELS: Readonly<Record<string, { dimensions: number; isShortened: boolean }>> = {
  'text-embedding-ada-002': { dimensions: 1536, isShortened: false },
  'text-embedding-3-small': { dimensions: 1536, isShortened: true },
  'text-embedding-3-large': { dimensions: 3072, isShortened: true },
}

/** Checks the model of an embedder, and whether it can make as many dimensions as are asked for. */
export function checkOpenAi(name: string, { model, dimensions }: JsonObject): void {
  if (typeof model !== 'string') return
  const known = MODELS[model]
  if (known === undefined) {
    const all = Object.keys(MODELS).map((one) => JSON.stringify(one))
    throw new ApiError(
      'invalid_settings_embedders',
      `\`.embedders.${name}.model\`: Invalid model \`${model}\` for OpenAI. Supported models: [${all.join(', ')}]`,
    )
  }
  if (typeof dimensions !== 'number') return
  const own = `\`.embedders.${name}.dimensions\`: Model \`${model}\` does not support overriding its`
  if (!known.isShortened && dimensions !== known.dimensions) {
    throw new ApiError(
      'invalid_settings_embedders',
      `${own} native dimensions of ${known.dimensions}. Found ${dimensions}`,
    )
  }
  if (dimensions > known.dimensions) {
    throw new ApiError(
      'invalid_settings_embedders',
      `${own} dimensions to a value higher than ${known.dimensions}. Found ${dimensions}`,
    )
  }
}
