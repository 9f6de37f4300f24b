import { lostPieces } from './xmlPieces';

test('nothing is lost from a text that was only added to', () => {
  expect(lostPieces('<a count="1"><b/>x</a>', '<a count="2"><b/>x<c/></a>')).toEqual([]);
  expect(lostPieces('<a/>', '<a><b/></a>')).toEqual([]);
  expect(lostPieces('<table id="1" ref="A1:B2"/>', '<table id="1" ref="A1:C2"/>')).toEqual([]);
});

test('what went or changed places is told', () => {
  expect(lostPieces('<a><b/>x</a>', '<a><b/>y</a>')).toEqual(['x']);
  expect(lostPieces('<a><b i="1"/></a>', '<a><b i="2"/></a>')).toEqual(['<b i="1"/>']);
  expect(lostPieces('<mergeCell ref="A1"/>', '<mergeCell ref="A2"/>')).toEqual(['<mergeCell ref="A1"/>']);
  expect(lostPieces('<b/><c/>', '<c/><b/>')).toEqual(['<c/>']);
});
