import { AUTOMATIC_LOCALE, dayOf, isKnownLocale, localeNames, runPlan, type PlanOptions } from '../../../src/core';
import { writeSettings } from '../../../src/core/write/writeSettings';
import { planWorkbook } from '../../support/planWorkbook';

const options: PlanOptions = { today: dayOf(2026, 1, 15) };
const keeping = (locale: string) => ({ ...planWorkbook(), state: writeSettings(planWorkbook(), { locale }) });

test('every locale that can be chosen has a tag that is one, and a name of its own', () => {
  const tags = Object.keys(localeNames).filter((tag) => tag !== AUTOMATIC_LOCALE);
  expect(Intl.getCanonicalLocales(tags)).toEqual(tags);
  expect(new Set(Object.values(localeNames)).size).toBe(tags.length + 1);
  expect([isKnownLocale('km-KH'), isKnownLocale('toString'), isKnownLocale('xx')]).toEqual([true, false, false]);
});

test('the choice is kept, said, and changes no figure, finding or cell', () => {
  const { model, report, update, notices } = runPlan([keeping('km-KH')], options);
  expect(model.settings.locale).toBe('km-KH');
  expect(notices).toEqual([
    'Settings that differ from the defaults: Language of numbers and dates (locale) Khmer (Cambodia).',
  ]);
  const usual = runPlan([planWorkbook()], options);
  expect(report).toEqual(usual.report);
  expect(update.changes).toEqual(usual.update.changes);
});

test('a locale of a later version is automatic, with a sentence; it stays in the workbook', () => {
  const workbook = keeping('tlh');
  const { model, notices, update } = runPlan([workbook], options);
  expect(model.settings.locale).toBe(AUTOMATIC_LOCALE);
  expect(notices).toEqual([
    'The language of numbers and dates that this workbook asks for is not known here: the one of this computer is used.',
  ]);
  const states = update.patch.flatMap((operation) => (operation.op === 'writeState' ? [operation.xml] : []));
  expect(states.join()).toContain('"locale":"tlh"');
});
