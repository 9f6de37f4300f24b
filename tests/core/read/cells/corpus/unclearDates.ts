/** Dates in figures that two orders of day and month read differently: a finding, never a guess. */
export const ambiguousDates: readonly string[] = [
  ...[
    '03/04/2022',
    '3/4/22',
    '3.4.2022',
    '03-04-2022',
    '12/11/2021',
    '1/2/2024',
    '０３／０４／２０２２',
    '03/04/2022 10:00',
  ],
  ...['03/04/2022 - 05/04/2022', '03/04 - 05/04/2022', 'Sun 03/04/2022', 'by 03/04/2022'],
];

/** What no office could read as days of the calendar with certainty. */
export const unreadableDates: readonly string[] = [
  // no date
  ...['soon', 'TBC', 'TBD', 'various', 'ongoing', '12', '16-20', '10:30', '1.1.1', 'TRUE', '?', '1-(a)', 'See above'],
  // no day of the calendar
  ...['31 June 2024', '29 February 2023', '0 May 2022', '99 May 2022', '32/13/2022', '13/13/2022', '2022-13-01'],
  ...['2022-02-30', '1900-00-01', '16, 45 and 20 October 2023', '31/09 - 03/10/2023', '13/2022'],
  // no year, or no whole one
  ...['30 June', 'June', '16-20 October', '16 Oct - 20', 'Oct-23', '16/10', '1 May 202', '1 May 20222', '1 May 9999'],
  // whose year?
  ...['2024', '2021/22', '2021-22', '2011-12', 'Q1 2022', 'Q1', 'FY2021', 'FY2021/23', 'FY2021/22 Q5'],
  // about
  ...['early October 2023', 'mid-October 2023', 'late October 2023', 'first week of October 2023', 'October 2023?'],
  ...['16 October 2023 approx', 'before 30 June 2024', 'after 30 June 2024', '16 October 2023 or 20 October 2023'],
  // not written as a date
  ...['1 Juni 2024', '16 17 October 2023', '16 Oct 2023 20 Oct 2023', 'Oct 30 - 3 Nov 2023', 'July - 3 August 2024'],
  ...['20240630', '16/10-2023', '2024/06', '30 June 2024, Bangkok', '16 October 2023 (online)', '10.2023'],
];

/** A year of the Buddhist calendar, and the days it would mean in the common one. */
export const buddhistDates: readonly (readonly [text: string, from: string, to: string])[] = [
  ['16 October 2566', '2023-10-16', '2023-10-16'],
  ['16-20 October 2566', '2023-10-16', '2023-10-20'],
  ['16/10/2566', '2023-10-16', '2023-10-16'],
  ['2566-10-16', '2023-10-16', '2023-10-16'],
  ['October 2566', '2023-10-01', '2023-10-31'],
  ['28 December 2566 - 3 January 2567', '2023-12-28', '2024-01-03'],
];
