import type { PageText } from '../../src/core';
import { headerFooterCodes } from '../../src/hosts/headerFooterCodes';

const text = (parts: Partial<PageText>): PageText => ({ left: '', centre: '', right: '', ...parts });

test.each<[Partial<PageText>, string]>([
  [{}, ''],
  [{ left: 'As of 30 June', right: '{page} of {pages}' }, '&LAs of 30 June&R&P of &N'],
  [{ centre: 'R&D && more' }, '&CR&&D &&&& more'],
  [{ left: '{page}-{pages}', centre: '{page}+1' }, '&L&P -&N&C&P +1'],
  [{ left: '&{page}' }, '&L&&&P'],
])('%j is %s', (parts, codes) => expect(headerFooterCodes(text(parts))).toBe(codes));
