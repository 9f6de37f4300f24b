/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { lazyPart } from '../../../src/taskpane/parts/lazyPart';

const Hello = ({ name }: { readonly name: string }) => <p>Hello {name}</p>;

test('a part is shown once it is loaded, and says so until then', async () => {
  const Part = lazyPart(() => Promise.resolve(Hello));
  render(<Part name="Fiji" />);
  expect(screen.getByRole('status').textContent).toBe('Opening…');
  await screen.findByText('Hello Fiji');
});

test('a part that was loaded before is there at once, and is loaded once', async () => {
  let imports = 0;
  const Part = lazyPart(() => Promise.resolve(++imports).then(() => Hello));
  await Part.load();
  await Part.load();
  render(<Part name="Tonga" />);
  screen.getByText('Hello Tonga');
  expect(imports).toBe(1);
});

test('a part that cannot be loaded says so, and can be asked for again', async () => {
  let isDown = true;
  const Part = lazyPart(() => (isDown ? Promise.reject(new Error('no network')) : Promise.resolve(Hello)));
  render(<Part name="Samoa" />);
  expect((await screen.findByRole('alert')).textContent).toMatch(/could not be loaded. Check the connection/);
  isDown = false;
  await userEvent.setup().click(screen.getByRole('button', { name: 'Try again' }));
  await screen.findByText('Hello Samoa');
});
