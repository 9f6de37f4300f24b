import { finishPart } from '../../../src/slides/finish/finishPart';

test('the file states the day of its figures', () => {
  const core = '<dcterms:created xsi:type="x">2031-01-01T10:00:00Z</dcterms:created>';
  const wanted = '<dcterms:created xsi:type="x">2025-12-31T00:00:00Z</dcterms:created>';
  expect(finishPart('docProps/core.xml', core, '2025-12-31')).toBe(wanted);
});

test('shapes are numbered in their order, and a table has a header row', () => {
  const slide = '<p:cNvPr id="1" name=""/><p:cNvPr id="9" name="T"/><a:tblPr/><p:cNvPr id="9" name="C"/>';
  const wanted = '<p:cNvPr id="1" name=""/><p:cNvPr id="2" name="T"/><a:tblPr firstRow="1"/><p:cNvPr id="3" name="C"/>';
  expect(finishPart('ppt/slides/slide2.xml', slide, '')).toBe(wanted);
});

test('each line of the notes is a paragraph of its own', () => {
  const notes = '<a:p><a:r><a:rPr lang="en-US"/><a:t>one\r\ntwo</a:t></a:r><a:endParaRPr/></a:p>';
  const run = (text: string) => `<a:p><a:r><a:rPr lang="en-US"/><a:t>${text}</a:t></a:r>`;
  const wanted = `${run('one')}</a:p>${run('two')}<a:endParaRPr/></a:p>`;
  expect(finishPart('ppt/notesSlides/notesSlide1.xml', notes, '')).toBe(wanted);
});

test('other parts stay as they are', () => {
  expect(finishPart('ppt/theme/theme1.xml', '<a:tblPr/>', '')).toBe('<a:tblPr/>');
});
