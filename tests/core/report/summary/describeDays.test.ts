import { dayOf } from '../../../../src/core';
import { describeDays } from '../../../../src/core/report/summary/describeDays';

const [from, to] = [dayOf(2024, 7, 1), dayOf(2026, 6, 30)];

test.each([
  [null, 'all dates'],
  [{ from, to }, '1 Jul 2024 to 30 Jun 2026'],
  [{ from, to: 1e7 }, 'from 1 Jul 2024'],
  [{ from: -1e7, to }, 'until 30 Jun 2026'],
  [{ from: -1e7, to: 1e7 }, 'all dates'],
])('%j', (days, words) => expect(describeDays(days)).toBe(words));
