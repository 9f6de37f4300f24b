import { statuses, statusMarks } from '../../../../src/core';
import { goalLook, levelLooks } from '../../../../src/core/report/summary/chartColours';
import { describeStatus } from '../../../../src/core/report/summary/statusMarks';

const channel = (hex: string) => {
  const value = parseInt(hex, 16) / 255;
  return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};
/** How light a colour is in greyscale, 0 to 1. */
const lightness = (colour: string) =>
  0.2126 * channel(colour.slice(0, 2)) + 0.7152 * channel(colour.slice(2, 4)) + 0.0722 * channel(colour.slice(4, 6));

test('every status has a symbol and a colour that no other has', () => {
  const marks = Object.values(statusMarks);
  expect(new Set(marks.map(({ symbol }) => symbol)).size).toBe(statuses.length);
  expect(new Set(marks.map(({ colour }) => colour)).size).toBe(statuses.length);
  expect(marks.every(({ colour }) => /^[0-9A-F]{6}$/.test(colour))).toBe(true);
  expect(describeStatus('At risk')).toBe('\u25c6 At risk');
});

test('statuses drawn beside each other differ in greyscale, and by pattern too', () => {
  statuses.slice(1).forEach((status, index) => {
    const [one, other] = [statusMarks[statuses[index]!], statusMarks[status]];
    expect([status, one.pattern === other.pattern]).toEqual([status, false]);
    expect([status, Math.abs(lightness(one.colour) - lightness(other.colour)) > 0.05]).toEqual([status, true]);
  });
});

test('levels and the goal differ in greyscale', () => {
  const tones = levelLooks.map(({ colour }) => lightness(colour));
  expect([...tones].sort((a, b) => a - b)).toEqual(tones);
  expect(lightness(goalLook.colour)).not.toBeCloseTo(tones[0]!, 2);
});
