import { createHmac } from '../node-crypto.ts'

/**
 * What stands for an address where it is kept: a keyed hash, for there are so few addresses that a plain one can be
 * undone by trying them all. Of an IPv6 address the first 64 bits count: the rest is the client's to choose.
 */
export function hashedAddress(address: string, pepper: string): string {
  return createHmac('sha256', pepper).update(networkOf(address)).digest('base64url').slice(0, 22)
}

/** `2001:db8::7` as `2001:db8:0:0`; an IPv4 address, also one written as IPv6, as it is. */
export function networkOf(address: string): string {
  const [plain = ''] = address.toLowerCase().split('%')
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/u.exec(plain)?.[1]
  if (mapped || !plain.includes(':')) return mapped ?? plain
  const [before = '', after] = plain.split('::')
  const head = before === '' ? [] : before.split(':')
  const tail = after === undefined || after === '' ? [] : after.split(':')
  const zeros = Array.from({ length: after === undefined ? 0 : 8 - head.length - tail.length }, () => '0')
  const groups = [...head, ...zeros, ...tail].slice(0, 4)
  return groups.map((group) => Number.parseInt(group, 16).toString(16)).join(':')
}
