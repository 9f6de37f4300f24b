/**
 * The text of a part as it is to be, by its path.
 * @param day the day that the file says it was made on, `2026-06-30`.
 */
export function finishPart(path: string, xml: string, day: string): string {
  if (path === 'docProps/core.xml')
    return xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`);
  if (path.startsWith('ppt/slides/slide')) return withHeaderRows(withShapeNumbers(xml));
  if (path.startsWith('ppt/notesSlides/notesSlide')) return withParagraphs(xml);
  return xml;
}

/** Shapes of a slide are numbered in their order: the library gives some the same number. */
function withShapeNumbers(xml: string): string {
  let last = 0;
  return xml.replace(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${++last}"`);
}

/** Screen readers read the first row of each table as its header. */
function withHeaderRows(xml: string): string {
  return xml.replaceAll('<a:tblPr/>', '<a:tblPr firstRow="1"/>');
}

/** A line of the notes is a paragraph. */
function withParagraphs(xml: string): string {
  return xml.replace(
    /<a:p>(<a:r>(?:(?!<\/a:r>).)*?<a:t>)([^<]*)(<\/a:t><\/a:r>)/gs,
    (_, start: string, text: string, end: string) =>
      text
        .split(/\r?\n/)
        .map((line) => `<a:p>${start}${line}${end}`)
        .join('</a:p>'),
  );
}
