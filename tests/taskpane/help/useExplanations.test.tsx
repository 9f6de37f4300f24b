/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import { button, renderPane } from '../renderPane';

jest.mock('../../../src/taskpane/help/explainFindings', () => {
  throw new Error('The part could not be loaded.');
});

test('says so when the explanations cannot be loaded', async () => {
  const { user, session } = renderPane();
  await act(() => session.dispatch({ type: 'check' }));
  await user.click(button('Why? Target not readable'));
  expect(await screen.findByText(/^The explanations could not be loaded\. Go back and try again/)).not.toBeNull();
  await user.click(button('Back to the findings'));
  expect(document.activeElement).toBe(button('Why? Target not readable'));
});
