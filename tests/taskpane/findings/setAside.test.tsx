/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import { button, renderPane } from '../renderPane';

async function checked() {
  const parts = renderPane();
  await act(() => parts.session.dispatch({ type: 'check' }));
  return parts;
}

const open = () => button('Set aside… Workshops I3: Tongga');
const reason = () => screen.getByRole('textbox', { name: 'Why is this right as it is?' });
const finding = () => screen.queryByRole('button', { name: /^Workshops I3 "Tongga"/ });

test('asks for a reason, keeps it, and lists the finding folded at the end', async () => {
  const { user } = await checked();
  await user.click(open());
  expect(document.activeElement).toBe(reason());
  await user.type(reason(), 'Their own spelling');
  await user.click(button('Set aside'));
  expect(finding()).toBeNull();
  expect(screen.getByText('The finding of Workshops I3 was set aside.')).not.toBeNull();
  await user.click(button('Set aside (1)'));
  expect(finding()).not.toBeNull();
  expect(screen.getByText('15 Jan 2026: Their own spelling')).not.toBeNull();
  await user.click(button('Bring back Workshops I3: Tongga'));
  expect(screen.queryByRole('button', { name: /^Set aside \(/ })).toBeNull();
  expect(finding()).not.toBeNull();
});

test('says what is missing, and keeps nothing without a reason', async () => {
  const { user, host } = await checked();
  await user.click(open());
  await user.click(button('Set aside'));
  expect(screen.getByText('Say in a few words why this finding is set aside.')).not.toBeNull();
  await user.type(reason(), 'x'.repeat(301));
  await user.click(button('Set aside'));
  expect(screen.getByText(/Use at most 300 characters/)).not.toBeNull();
  expect((await host.readSnapshot()).state).toBeNull();
});

test('can be left by Escape, back to where it was opened', async () => {
  const { user } = await checked();
  await user.click(open());
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(document.activeElement).toBe(open());
});

test('the counts leave out what is set aside', async () => {
  const { user, session } = await checked();
  const { error } = session.getState().result!.report.counts;
  await user.click(open());
  await user.type(reason(), 'Fine');
  await user.click(button('Set aside'));
  expect(session.getState().result!.report.counts.error).toBe(error - 1);
  expect(screen.getByRole('region', { name: `${error - 1} error${error === 2 ? '' : 's'}` })).not.toBeNull();
});
