import { CHOICES, PLAN, swap, type Mistake } from './mistake';

const DRAWING = 'xl/drawings/drawing1.xml';
const VML = 'xl/drawings/vmlDrawing1.vml';
const NOTES = 'xl/comments1.xml';
const THREADS = 'xl/threadedComments/threadedComment1.xml';

export const drawingMistakes: readonly Mistake[] = [
  ['anchorsAreValid', 'an anchor in no row', swap(DRAWING, '<xdr:row>12</xdr:row>', '<xdr:row>-1</xdr:row>')],
  [
    'anchorsAreValid',
    'an anchor past the last column',
    swap(DRAWING, '<xdr:col>4</xdr:col>', '<xdr:col>16384</xdr:col>'),
  ],
  ['anchorsAreValid', 'an end before the beginning', swap(DRAWING, '<xdr:row>27</xdr:row>', '<xdr:row>11</xdr:row>')],
  ['drawingIdsAreUnique', 'a number twice', swap(DRAWING, 'id="3" name="Picture 3"', 'id="2" name="Picture 3"')],
  ['childrenAreInOrder', 'an end before its beginning', swap(DRAWING, '<xdr:from>', '<xdr:clientData/><xdr:from>')],
  ['neededChildrenAreThere', 'no client data', swap(DRAWING, '<xdr:clientData/>', '')],
  [
    'drawingsBelongToOneSheet',
    'a drawing on two sheets',
    (parts) => {
      const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing';
      parts['xl/worksheets/_rels/sheet3.xml.rels'] = new TextEncoder().encode(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
          `<Relationship Id="rId1" Type="${type}" Target="../drawings/drawing1.xml"/></Relationships>`,
      );
      swap(CHOICES, /(?=<\/worksheet>)/, '<drawing r:id="rId1"/>')(parts);
    },
  ],
  ['notesHaveShapes', 'a note without a shape', swap(VML, '<x:Row>4</x:Row>', '<x:Row>14</x:Row>')],
  ['notesHaveShapes', 'a note without an author', swap(NOTES, 'ref="A5" authorId="0"', 'ref="A5" authorId="2"')],
  ['notesHaveShapes', 'no shapes at all', swap(PLAN, /<legacyDrawing [^>]*>/, '')],
  [
    'notesHaveShapes',
    'two notes in a cell',
    swap(NOTES, '</commentList>', '<comment ref="A5" authorId="0"><text><t>again</t></text></comment></commentList>'),
  ],
  ['neededChildrenAreThere', 'a note without a text', swap(NOTES, /<text><r>[\s\S]*?<\/text>/, '')],
  ['shapeIdsAreUnique', 'a shape twice', swap(VML, 'id="_x0000_s1026"', 'id="_x0000_s1025"')],
  ['threadsHaveTheirPeople', 'a comment by nobody', swap('xl/persons/person.xml', 'id="{1', 'id="{9')],
  ['threadsHaveTheirPeople', 'an answer to nothing', swap(THREADS, 'parentId="{2', 'parentId="{9')],
  ['threadsHaveTheirPeople', 'a thread without its note', swap(THREADS, 'ref="D6"', 'ref="D7"')],
];
