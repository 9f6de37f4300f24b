import { buildModel } from '../../../src/core/model/buildModel';
import { respelled, typedText } from '../../../src/core/validate/fixText';
import { defaultSettings } from '../../../src/core';
import { day, planAndWorkshops } from '../../support/ruleHarness';
import { snapshotFrom, type PlainCell } from '../../support/snapshotFrom';

function sourceWith(cell: PlainCell) {
  const workbook = snapshotFrom(planAndWorkshops({ P4: cell }));
  const model = buildModel([workbook], { today: day('2026-01-15'), settings: defaultSettings });
  return { block: model.blocks.find(({ role }) => role === 'workshops')!, row: 4 };
}

describe('respelled', () => {
  test.each([
    ['Japan,\n  Indja ; Fiji', 'Indja', 'India', 'Japan,\n  India ; Fiji'],
    ['1. Tongga\r\n2. Fiji', 'Tongga', 'Tonga', '1. Tonga\r\n2. Fiji'],
    [' Indi, India', 'Indi', 'India', ' India, India'],
  ])('in %j replaces the one word and keeps all else', (from, word, right, to) => {
    expect(respelled(sourceWith(from), 'members', word, right)).toEqual({ from, to });
  });

  test.each([
    ['a word that stands there twice', 'Indja, Indja', 'Indja'],
    ['a word that is a part of others only', 'Indian, West-Indians', 'India'],
    ['a word that is not there as it was read', 'Ｉｎｄｊａ', 'Indja'],
    ['a formula', { formula: '="Indja"', value: 'Indja' }, 'Indja'],
    ['no word', 'Indja', ''],
  ])('gives nothing for %s', (_, cell, word) => {
    expect(respelled(sourceWith(cell), 'members', word, 'India')).toBeNull();
  });
});

test('a typed text is what stands in the cell, space for space', () => {
  expect(typedText(sourceWith('  Indja '), 'members')).toBe('  Indja ');
  expect(typedText(sourceWith(5), 'members')).toBeNull();
  expect(typedText(sourceWith(null), 'members')).toBeNull();
});
