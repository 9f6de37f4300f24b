/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { figuresWorkbook } from '../../../support/figuresWorkbook';
import { snapshotFrom } from '../../../support/snapshotFrom';
import { planAndSurvey } from '../../../support/surveySheets';
import { renderPane } from '../../renderPane';

async function shown(workbook = snapshotFrom(planAndSurvey())) {
  const parts = renderPane(workbook);
  await act(() => parts.session.dispatch({ type: 'showFigures' }));
  return parts;
}

const region = () => within(screen.getByRole('region', { name: 'Follow-up survey' }));
const value = (name: string) => region().getByText(name).nextElementSibling!.textContent;

test('says how many replied; rates by level stand open', async () => {
  await shown();
  expect(region().getByText('5 replies, 7 administrations took part: a reply rate of 71.4%.')).toBeTruthy();
  expect(value('National')).toBe('No reply');
  expect(value('Sub-regional')).toBe('66.7% (2 replies, 3 administrations)');
  expect(value('Regional')).toBe('75.0% (3 replies, 4 administrations)');
});

test('follow-up actions, effects and projects open, each with what it is a share of', async () => {
  const { user } = await shown();
  await user.click(region().getByRole('button', { name: 'Follow-up actions' }));
  expect(value('Shared materials')).toBe('4 of 5, 80.0%');
  expect(value('Wrote manuals or guides')).toBe('Not asked');
  await user.click(region().getByRole('button', { name: 'Effects' }));
  expect(value('Saw direct effects')).toBe('2 of 5, 40.0%');
  expect(value('Effects, of those who shared materials')).toBe('2 of 4, 50.0%');
  await user.click(region().getByRole('button', { name: 'New projects' }));
  expect(value('Began a new project')).toBe('2 of 5, 40.0%');
  expect(value('Projects, of those who submitted a report')).toBe('1 of 2, 50.0%');
});

test('replies lead to their cells; those left out say why', async () => {
  const { user, host } = await shown(snapshotFrom(planAndSurvey({ A6: null })));
  const used = within(region().getByRole('list', { name: /^Rows used/ }));
  await user.click(used.getAllByRole('button')[0]!);
  expect(host.selection).toMatchObject({ sheet: 'Survey', range: { top: 2, left: 2 } });
  const leftOut = within(region().getByRole('list', { name: 'Rows left out (1)' }));
  await user.click(leftOut.getByRole('button', { name: /^Survey B6 ./ }));
  expect(host.selection).toMatchObject({ sheet: 'Survey', range: { top: 6, left: 2 } });
});

test('where nobody knows how many took part there is no rate', async () => {
  const survey = [
    ['Workshop', 'Member', 'Shared materials', 'Direct effects'],
    ['Valuation', 'Fiji', 'Yes', 'No'],
    ['Valuation', 'Samoa', 'No', 'No'],
  ];
  await shown(snapshotFrom({ Survey: survey }));
  expect(region().getByText(/^2 replies\. How many administrations took part is not known/)).toBeTruthy();
});

test('there is none without a survey', async () => {
  await shown(figuresWorkbook());
  expect(screen.queryByRole('region', { name: 'Follow-up survey' })).toBeNull();
});
