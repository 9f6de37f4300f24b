/** @jest-environment jsdom */
import { act, cleanup, render, screen } from '@testing-library/react';
import { useKeptFocus } from '../../../src/taskpane/components/useKeptFocus';

function Part({ button }: { readonly button: 'enabled' | 'gone' }) {
  const kept = useKeptFocus<HTMLDivElement>();
  return (
    <>
      <div {...kept} data-testid="part">
        {button === 'enabled' && <button>Inside</button>}
      </div>
      <button>Outside</button>
    </>
  );
}

afterEach(cleanup);

test('the focus stays in a part when the button that had it goes', () => {
  const { rerender } = render(<Part button="enabled" />);
  act(() => screen.getByText('Inside').focus());
  rerender(<Part button="gone" />);
  expect(document.activeElement).toBe(screen.getByTestId('part'));
});

test('a button that is disabled loses the focus without letting it go', () => {
  const { rerender } = render(<Part button="enabled" />);
  const inside = screen.getByText('Inside');
  act(() => inside.focus());
  act(() => {
    inside.setAttribute('disabled', '');
    inside.blur();
  });
  rerender(<Part button="gone" />);
  expect(document.activeElement).toBe(screen.getByTestId('part'));
});

test('who left the part is not called back', () => {
  const { rerender } = render(<Part button="enabled" />);
  act(() => screen.getByText('Inside').focus());
  act(() => screen.getByText('Outside').focus());
  act(() => screen.getByText('Outside').blur());
  rerender(<Part button="gone" />);
  expect(document.activeElement).toBe(document.body);
});
