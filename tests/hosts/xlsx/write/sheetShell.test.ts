import { shellOf, withShell } from '../../../../src/hosts/xlsx/write/sheetShell';

const head = '<?xml version="1.0"?>\n<x:worksheet xmlns:x="m"><x:cols/>';
const cells = '<x:sheetData a="1"><x:row><x:c/></x:row></x:sheetData >';

test('a shell has no cells, and gives way to them again', () => {
  const text = `${head}${cells}<x:drawing/></x:worksheet>`;
  const shell = shellOf(text);
  expect(shell).toBe(`${head}<x:sheetData/><x:drawing/></x:worksheet>`);
  expect(withShell(text, shell)).toBe(text);
  expect(withShell(text, shell.replace('<x:cols/>', '').replace('<x:drawing/>', '<x:picture/>'))).toBe(
    `${head.replace('<x:cols/>', '')}${cells}<x:picture/></x:worksheet>`,
  );
});

test('a sheet without cells is its own shell', () => {
  const text = `${head}<x:sheetData/></x:worksheet>`;
  expect(shellOf(text)).toBe(text);
  expect(withShell(text, shellOf(text))).toBe(text);
});
