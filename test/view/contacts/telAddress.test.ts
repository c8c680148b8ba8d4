import { expect, it } from 'vitest';
import { telAddress } from '../../../src/view/contacts/telAddress.ts';

it.each([
  ['0300-860 1314', 'tel:03008601314'],
  ['0300-860 3100-801', 'tel:03008603100,,801'],
  ['154 0000 7001', 'tel:15400007001'],
  ['12345', 'tel:12345'],
])('%s is dialled as %s', (phone, address) => {
  expect(telAddress(phone)).toBe(address);
});

it('refuses text that is not a telephone, with the reason', () => {
  expect(() => telAddress('860 1314')).toThrow(
    'Expected a telephone, received "860 1314": area-code-missing',
  );
});
