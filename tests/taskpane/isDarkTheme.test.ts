import { isDarkTheme } from '../../src/taskpane/isDarkTheme';

test.each([
  [undefined, undefined],
  [{}, undefined],
  [{ isDarkTheme: true }, true],
  [{ bodyBackgroundColor: '#212121' }, true],
  [{ bodyBackgroundColor: '#ffffff' }, false],
])('%j: %s', (theme, expected) => {
  expect(isDarkTheme(theme)).toBe(expected);
});
