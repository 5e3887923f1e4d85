import { expect, it } from 'vitest'
import { hashedAddress, networkOf } from '@verbatim/core/access/address.ts'

it.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['::FFFF:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:0DB8:0001:0002::1', '2001:db8:1:2'],
  ['2001:db8::', '2001:db8:0:0'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['', ''],
])('the network of %j is %j', (address, network) => expect(networkOf(address)).toBe(network))

it('hashes an address so that nobody without the pepper can try them all', () => {
  expect(hashedAddress('2001:db8::1', 'p')).toBe(hashedAddress('2001:db8::2', 'p'))
  expect(hashedAddress('192.0.2.7', 'p')).not.toBe(hashedAddress('192.0.2.8', 'p'))
  expect(hashedAddress('192.0.2.7', 'p')).not.toBe(hashedAddress('192.0.2.7', 'q'))
  expect(hashedAddress('192.0.2.7', 'p')).toMatch(/^[\w-]{22}$/u)
})
