import * as english from '../../../src/taskpane/words/english';
import { outsideBrackets, pseudoCopy } from '../../support/pseudoCopy';

const { text, findingText } = pseudoCopy(english);

test('every text is in brackets, accented and 40 % longer', () => {
  expect(text.checkAgain).toMatch(/^⟦Çhéçk áğáíñ .+⟧$/);
  expect(text.checkAgain.length).toBeGreaterThanOrEqual(Math.ceil(english.text.checkAgain.length * 1.4));
});

test('what a sentence is given stays as it is', () => {
  expect(text.show('Sheet one A5')).toMatch(/^⟦Šhów Sheet one A5 .+⟧$/);
  expect(findingText.changeOf('Plan A1', 'ten', 'tension')).toMatch(/^⟦Çháñğé Plan A1: ten béçóméš tension .+⟧$/);
  expect(findingText.changeAll(1234)).toContain('1,234');
});

test('what does not come from the catalogue is found', () => {
  expect(outsideBrackets('⟦one ⟦two⟧ three⟧')).toBe('');
  expect(outsideBrackets('Glued: ⟦one⟧, two')).toBe('Glued: , two');
});
