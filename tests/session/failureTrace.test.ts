import { HostError } from '../../src/hosts/hostError';
import { traceFailure } from '../../src/session/failureTrace';

/** An error as a browser hands it over. */
function failure(message: string, stack: string): Error {
  return Object.assign(new Error(message), { stack });
}

test('a failure of the host is told by its code, never by its sentence', () => {
  const { code, frames } = traceFailure(new HostError('sheet-protected', 'Salaries'));
  expect(code).toBe('sheet-protected');
  expect(frames.length).toBeGreaterThan(0);
  expect(JSON.stringify(frames)).not.toContain('Salaries');
});

test('frames of Chromium, Safari and Firefox, without the paths of their scripts', () => {
  const chromium = `Error: no
    at readRows (https://office.example/plan/taskpane.1f2e.js:1:234)
    at async Session.perform (file:///C:/Users/Somebody/My%20plan/taskpane.js:10:5)
    at https://office.example/engine.js:2:3
    at Array.map (<anonymous>)`;
  expect(traceFailure(failure('no', chromium)).frames).toEqual([
    'readRows taskpane.1f2e.js:1:234',
    'Session.perform taskpane.js:10:5',
    'engine.js:2:3',
  ]);
  const safari = `readRows@https://office.example/plan/taskpane.1f2e.js:1:234
@https://office.example/engine.js:2:3
[native code]`;
  expect(traceFailure(failure('no', safari)).frames).toEqual(['readRows taskpane.1f2e.js:1:234', 'engine.js:2:3']);
});

test('a message that looks like frames is not taken for some', () => {
  const message = 'Fiji\n    at Secret (Budget.js:1:2)';
  const real = '    at run (https://office.example/engine.js:2:3)';
  expect(traceFailure(failure(message, `Error: ${message}\n${real}`)).frames).toEqual(['run engine.js:2:3']);
  expect(traceFailure(failure(message, `Uncaught Error: ${message}\n${real}`)).frames).toEqual([]);
});

test('kinds of error are those of the language; a made-up one is not passed on', () => {
  expect(traceFailure(new TypeError('x')).code).toBe('TypeError');
  expect(traceFailure(Object.assign(new Error('x'), { name: 'Salaries' })).code).toBe('Error');
  expect(traceFailure('Salaries')).toEqual({ code: 'no error', frames: [] });
});
