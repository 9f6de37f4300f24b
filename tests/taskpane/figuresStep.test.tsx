/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { figuresWorkbook } from '../support/figuresWorkbook';
import { snapshotFrom } from '../support/snapshotFrom';
import { button, renderPane, tab } from './renderPane';

async function shown(...[workbook = figuresWorkbook(), ...rest]: Parameters<typeof renderPane>) {
  const parts = renderPane(workbook, ...rest);
  await act(() => parts.session.dispatch({ type: 'showFigures' }));
  return parts;
}

/** Workshops held, participants, Members reached, women. */
const HEADLINES = 4;

const indicators = () => within(screen.getByRole('region', { name: 'Indicators' }));
const actionsShown = () =>
  indicators()
    .queryAllByRole('heading', { level: 3 })
    .map((heading) => /^\d-\(\w+\)/.exec(heading.textContent!)![0]);

test('before a check there is one thing to do; it stays at the figures', async () => {
  const { user } = renderPane(figuresWorkbook());
  await user.click(tab('Figures'));
  await user.click(button('Check this workbook'));
  expect(tab('Figures').getAttribute('aria-selected')).toBe('true');
  expect(actionsShown()).toEqual(['1-(a)', '1-(b)', '1-(c)', '2-(a)', '2-(b)']);
});

test('the check leads here', async () => {
  const { user, session } = renderPane(figuresWorkbook());
  await act(() => session.dispatch({ type: 'check' }));
  await user.click(button('Show every figure and its rows'));
  expect(tab('Figures').getAttribute('aria-selected')).toBe('true');
});

test('an indicator says its status in words, its target and how far it is', async () => {
  await shown();
  const card = indicators().getByRole('button', { name: /^1-\(a\)/ });
  for (const words of ['Off track', 'Number of Members trained', 'At least 4/35 Members', '2 of 4', '50.0%']) {
    expect(card.textContent).toContain(words);
  }
  expect(indicators().getByRole('button', { name: /^1-\(c\)/ }).textContent).toContain('Upon request');
  expect(indicators().getByRole('button', { name: /^2-\(b\)/ }).textContent).toContain('No data');
});

test('a figure opens its evidence; a row used selects its cell', async () => {
  const { user, host } = await shown();
  const card = button(/^1-\(a\)/);
  await user.click(card);
  expect(card.getAttribute('aria-expanded')).toBe('true');
  const used = within(screen.getByRole('list', { name: 'Rows used (2)' }));
  const row = used.getByRole('button', { name: 'Workshops F3 Origin, 5 Aug 2025' });
  await user.click(row);
  expect(host.selection).toMatchObject({ sheet: 'Workshops', range: { top: 3, left: 6 } });
  expect(row.getAttribute('aria-current')).toBe('true');
});

test('rows left out give their reason and lead to their row', async () => {
  const { user, host } = await shown();
  await user.click(button(/^1-\(a\)/));
  const leftOut = within(screen.getByRole('list', { name: 'Rows left out (2)' }));
  await user.click(leftOut.getByRole('button', { name: 'Workshops A5 Transit, 9 Oct 2025, postponed' }));
  expect(host.selection).toMatchObject({ sheet: 'Workshops', range: { top: 5, left: 1 } });
});

test('says what is missing, and which planned rows would help', async () => {
  const { user } = await shown();
  await user.click(button(/^1-\(a\)/));
  expect(screen.getByText('2 more Members by 30 Jun 2026.')).not.toBeNull();
  const upcoming = within(screen.getByRole('list', { name: 'Planned rows that would help (1)' }));
  expect(upcoming.getByRole('button', { name: 'Workshops A6 Post-audit, 2 Mar 2026' })).not.toBeNull();
  await user.click(button(/^1-\(b\)/));
  expect(screen.getByText('No planned row of this action would help.')).not.toBeNull();
  expect(screen.queryByText('2 more Members by 30 Jun 2026.')).toBeNull();
});

test('narrows by pillar, status and words, and keeps that while other steps are looked at', async () => {
  const { user } = await shown();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Pillar' }), 'Pillar 1');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Status' }), 'Off track (3)');
  expect(actionsShown()).toEqual(['1-(a)', '1-(b)']);
  await user.type(screen.getByRole('searchbox', { name: 'Search action, KPI or target' }), 'trained');
  expect(actionsShown()).toEqual(['1-(a)']);
  expect(screen.getByText('1 of 5 indicators')).not.toBeNull();
  await user.click(tab(/^Check/));
  await user.click(tab('Figures'));
  expect(actionsShown()).toEqual(['1-(a)']);
  await user.type(screen.getByRole('searchbox'), ' astronauts');
  expect(screen.getByText('No indicator fits.')).not.toBeNull();
});

test('participation and gender open their rows too', async () => {
  const { user, host } = await shown();
  await user.click(button('Women 16.0%, goal 25.0% not met'));
  expect(screen.getByText('8 women of 50 participants.')).not.toBeNull();
  await user.click(button('Workshops A4 Risk, 9 Sep 2025, gender not recorded'));
  expect(host.selection).toMatchObject({ sheet: 'Workshops', range: { top: 4, left: 1 } });
});

test('says so when there is no plan', async () => {
  await shown(
    snapshotFrom({
      Workshops: [
        ['Title', 'Start', 'Participants'],
        ['Origin', { date: '2025-03-03' }, 3],
      ],
    }),
  );
  expect(screen.getByText('There is no plan, so there are no indicators.')).not.toBeNull();
});

test('a long plan is shown in part until all of it is asked for', async () => {
  const letters = 'abcdefghijklmnopqrstuvwxy'.split('');
  const pillars = [1, 2, 3, 4].flatMap((pillar) => [
    [`Pillar ${pillar}`],
    ...letters.map((letter) => [`(${letter}) Report`, '1.1.1 - 1st milestone', 'Number of reports', 'Once a year']),
  ]);
  const header = ['Action', 'RSP reference', 'KPI', 'Target'];
  const { user } = await shown(snapshotFrom({ Plan: [['Plan (2024-2026)'], header, ...pillars] }));
  // Looking for roles among so many cards takes long: plain elements do.
  const cards = () => document.querySelectorAll('li h3').length - HEADLINES;
  expect(screen.getByText('100 indicators')).not.toBeNull();
  expect(cards()).toBe(80);
  await user.click(screen.getByText('Show all 100'));
  expect(cards()).toBe(100);
});
