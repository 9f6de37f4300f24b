import { foldText } from '../../../../src/core/read/cells/foldText';
import { topicNames } from '../../../../src/core/read/cells/topicNames';
import { foldTitle, readTopic, topicKey, topicTest } from '../../../../src/core/read/cells/topics';

test('no spelling stands under two topics', () => {
  const spellings = topicNames.flatMap((names) => [...new Set(names.map(foldText))]);
  expect(spellings.filter((one, at) => spellings.indexOf(one) !== at)).toEqual([]);
});

test('a topic has the same name however it is written', () => {
  for (const names of topicNames) expect(new Set(names.map(readTopic))).toEqual(new Set([names[0]]));
});

test.each([
  ['WTO TFA', 'TFA'],
  ['the implementation of the RKC', 'RKC'],
  ['implementing trade recovery activities', 'trade recovery'],
  ['the WCO Resolution on Natural Disaster Relief', 'natural disaster relief'],
  ['IPR issues', 'IPR'],
  ['AEO programme', 'AEO'],
  ['time release studies.', 'TRS'],
  ['intelligence and risk management', 'intelligence and risk management'],
  ['drone piloting', 'drone piloting'],
  ['', ''],
])('%j is %j', (words, topic) => expect(readTopic(words)).toBe(topic));

test('compares without case and punctuation, also topics nobody listed', () => {
  expect(topicKey('Risk Management')).toBe(topicKey('RM'));
  expect(topicKey('Drone-piloting')).toBe(topicKey('drone piloting'));
  expect(topicKey('drone piloting')).not.toBe(topicKey('risk management'));
});

test('a title speaks of a topic by any of its names, as words of their own', () => {
  const speaks = (topic: string, title: string) => topicTest(topic)(foldTitle(title));
  expect(speaks('PCA', 'Sub-Regional Workshop on Post-Clearance Audit')).toBe(true);
  expect(speaks('HS', 'Workshop on the Harmonized System')).toBe(true);
  expect(speaks('HS', 'Workshops')).toBe(false);
  expect(speaks('drone piloting', 'Course on Drone Piloting for officers')).toBe(true);
  expect(speaks('', 'Anything')).toBe(false);
});
