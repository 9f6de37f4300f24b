import { regionMembers } from '../../src/core/read/members/regionMembers';
import { planAndWorkshops, withCells, type Overrides, type PlainSheets } from './ruleHarness';
import type { PlainCell } from './snapshotFrom';

const date = (text: string): PlainCell => ({ date: text });

/**
 * A register of experts without a slip: A name, B administration, C category, D accredited on, E valid until; rows 2 to 7,
 * one person in rows 3 and 4, one whose accreditation ended before the workshops of `workshopSheet` in row 5.
 */
export function expertSheet(cells: Overrides = {}): PlainCell[][] {
  const rows: PlainCell[][] = [
    ['Name', 'Administration', 'Category', 'Accredited on', 'Valid until'],
    ['Expert A', 'Japan', 'Expert Trainer', date('2023-03-10'), date('2028-03-09')],
    ['Ms. Expert B', 'Korea Customs Service', 'TOA', date('2022-06-17'), date('2025-10-30')],
    ['Expert B', 'Korea', 'Diagnostic Facilitators', date('2024-05-24'), date('2026-09-30')],
    ['Expert C', 'WCO', 'Customs Modernisation Adviser', date('2019-07-01'), date('2024-06-30')],
    ['Expert D', 'Australia', 'Mercator Program Advisor', date('2025-02-03'), 'indefinite'],
    ['Expert E', 'Fiji', 'Leadership and Management Development', date('2025-02-03'), null],
  ];
  return withCells(rows, cells);
}

/**
 * A list of contact points of part of the region: A Member, B sub-region, C officer, D contact point, E e-mail; rows 3 to
 * 8. The officer of rows 6 and 7 is a name.
 */
export function contactSheet(cells: Overrides = {}): PlainCell[][] {
  const rows: PlainCell[][] = [
    ['Contact points of the Members'],
    ['Member', 'Sub-region', 'Responsible officer', 'Contact point', 'E-mail'],
    ['Fiji', 'PI', 'Programme Manager 1', 'Somebody One', 'one@fiji.example'],
    ['Samoa', 'PI', 'Programme Manager 1', 'Somebody Two', 'two@samoa.example'],
    ['China', 'ECWA', 'Programme Manager 1', 'Somebody Three', 'three@china.example'],
    ['India', 'SA', 'Taro Yamada', 'Somebody Four', 'four@india.example'],
    ['Nepal', 'SA', 'Taro Yamada', null, 'five@nepal.example'],
    ['Palau', 'PI', null, 'Somebody Six', null],
  ];
  return withCells(rows, cells);
}

/** A list of contact points of the whole region: the rows of `contactSheet`, then the other Members. */
export function wholeContactSheet(cells: Overrides = {}): PlainCell[][] {
  const rows = contactSheet();
  const listed = rows.map(([member]) => member);
  const others = regionMembers.filter(({ name }) => !listed.includes(name));
  const more = others.map(({ name, subRegion }) => [name, subRegion, 'Programme Manager 2', 'Somebody', null]);
  return withCells(
    [...rows.slice(0, 6), ['Nepal', 'SA', 'Taro Yamada', 'Somebody Five', null], ...rows.slice(7), ...more],
    cells,
  );
}

/** The experts column of `workshopSheet`, in rows 4 to 6. */
const EXPERTS_COLUMN = { U3: 'Accredited experts', U4: 'Japan 1', U5: 'Expert A, WCO 1', U6: 2 };

/** A plan, workshops with a column of experts, and their register. */
export function planAndExperts(cells: Overrides = {}, workshops: Overrides = {}): PlainSheets {
  return { ...planAndWorkshops({ ...EXPERTS_COLUMN, ...workshops }), Experts: expertSheet(cells) };
}

/** A plan, its workshops and the contact points. */
export function planAndContacts(cells: Overrides = {}): PlainSheets {
  return { ...planAndWorkshops(), Contacts: contactSheet(cells) };
}
