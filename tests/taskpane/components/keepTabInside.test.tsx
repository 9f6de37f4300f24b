/** @jest-environment jsdom */
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { keepTabInside } from '../../../src/taskpane/components/keepTabInside';

// What stands around the pane hears of keys at the window, as Microsoft's office.js does.
const heard: string[] = [];
const hear = ({ key }: KeyboardEvent) => heard.push(key);

beforeEach(() => {
  heard.length = 0;
  window.addEventListener('keydown', hear);
  render(
    <div onKeyDown={keepTabInside}>
      <div tabIndex={-1}>Message</div>
      <button>Button</button>
    </div>,
  );
});
afterEach(() => {
  window.removeEventListener('keydown', hear);
  cleanup();
});

test.each([
  ['Message', 'Tab', []],
  ['Message', 'F2', ['F2']],
  ['Button', 'Tab', ['Tab']],
])('at %s, of %s the window hears %j', (words, key, expected) => {
  fireEvent.keyDown(screen.getByText(words), { key });
  expect(heard).toEqual(expected);
});
