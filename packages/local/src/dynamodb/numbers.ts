import { Big } from 'big.js'

import { validationError } from './errors.ts'

const significantDigits = 38

/** Adds or subtracts two numbers in wire form, exactly within DynamoDB's 38 digits and its range. */
export function arithmetic(one: string, operator: '+' | '-', other: string): string {
  const result = operator === '+' ? new Big(one).plus(other) : new Big(one).minus(other)
  if (result.c.length > significantDigits)
    throw validationError(`Attempting to store more than ${significantDigits} significant digits in a Number`)
  if (result.e > 125)
    throw validationError(
      'Number overflow. Attempting to store a number with magnitude larger than supported range',
    )
  if (result.e < -130)
    throw validationError(
      'Number underflow. Attempting to store a number with magnitude smaller than supported range',
    )
  return result.toFixed()
}
