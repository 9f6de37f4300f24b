import { namesNeedTopic, readNeedTopic, readNeedTopics } from '../../../../../src/core/read/cells/needs/needTopics';

test.each<[string, string, readonly string[]]>([
  ['Risk management 1-(a)', 'risk management', ['1-(a)']],
  ['1-(a) RM', 'risk management', ['1-(a)']],
  ['1-(k): Time Release Study', 'TRS', ['1-(k)']],
  ['TFA (1-(h), (hh))', 'TFA', ['1-(h)', '1-(hh)']],
  ['Valuation\n[1-(c) and 1-(p)]', 'valuation', ['1-(c)', '1-(p)']],
  ['Post-clearance audit', 'PCA', []],
  ['HS2022 (b)', 'HS2022 (b)', []],
  ['1-(k)', '', ['1-(k)']],
  ['Drones', 'Drones', []],
  ['', '', []],
])('%j asks for %s %j', (text, topic, refs) => {
  const read = readNeedTopic(text);
  expect([read.topic, read.actions.refs, read.actions.unreadable]).toEqual([topic, refs, []]);
});

test.each<[string, readonly string[]]>([
  ['AEO, valuation; risk management', ['AEO', 'valuation', 'risk management']],
  ['AEO\nDrones', ['AEO', 'Drones']],
  ['Post-clearance\naudit', ['PCA']],
  ['AEO 1-(b) and PCA 1-(c)', ['AEO', 'PCA']],
  ['Drones, valuation', ['Drones, valuation']],
  ['Drones and robots', ['Drones and robots']],
  ['', ['']],
])('a cell of a list may ask for several topics: %j', (text, topics) =>
  expect(readNeedTopics(text).map(({ topic }) => topic)).toEqual(topics),
);

test('a header names a topic by an action or a known name', () => {
  const texts = ['Drones 1-(a)', 'AEO', 'Drones', 'Remarks', 'Total', 'Fiji'];
  expect(texts.filter(namesNeedTopic)).toEqual(['Drones 1-(a)', 'AEO']);
});
