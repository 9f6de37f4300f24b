import type { Status } from '../../indicators/status';
import type { ChartSeries } from '../../workbook/chart';

interface StatusMark {
  readonly symbol: string;
  /** RGB without `#`, of the colours of Okabe and Ito with black and grey: told apart by colour-blind people. */
  readonly colour: string;
  /** Differs from those of the statuses drawn beside it, for greyscale. */
  readonly pattern: ChartSeries['pattern'];
}

/** How each status is marked wherever it is shown: never by colour alone (definition: workbook 2.4). */
export const statusMarks: Readonly<Record<Status, StatusMark>> = {
  Achieved: { symbol: '\u2714', colour: '0072B2', pattern: 'solid' },
  'On track': { symbol: '\u25cf', colour: '009E73', pattern: 'stripes' },
  'At risk': { symbol: '\u25c6', colour: 'E69F00', pattern: 'dots' },
  'Off track': { symbol: '\u25bc', colour: 'D55E00', pattern: 'solid' },
  'Not started': { symbol: '\u25cb', colour: 'CC79A7', pattern: 'grid' },
  'Not achieved': { symbol: '\u2716', colour: '000000', pattern: 'solid' },
  'No data': { symbol: '\u2013', colour: '999999', pattern: 'dots' },
};

/** `\u2714 Achieved` */
export function describeStatus(status: Status): string {
  return `${statusMarks[status].symbol} ${status}`;
}
