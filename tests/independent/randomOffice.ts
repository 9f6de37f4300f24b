import fc from 'fast-check';
import type { Office, OfficePlan, OfficeSettings, OfficeWorkshop, WorkshopSheet } from './office';
import { memberTable } from './plainFigures/memberTable';
import { randomStatusSheet } from './random/memberStatus';
import { randomOutputSheet } from './random/outputs';
import { randomPersonSheet } from './random/people';
import { randomAsOf, randomPlan } from './random/plan';
import { randomRegion } from './random/region';
import { randomDay, typed } from './random/typed';
import { randomWorkshopSheet } from './random/workshops';

/** The settings of domain 1.5 and 1.6 when nobody changes them. */
const usual: OfficeSettings = {
  genderGoal: 0.25,
  shareBasis: 'participants',
  offTrackBelowExpected: 0.75,
  offTrackBelowThreshold: 0.9,
  notStartedBefore: 0.25,
  atRiskAfter: 0.75,
};

const settings: fc.Arbitrary<OfficeSettings> = fc.oneof(
  fc.constant(usual),
  fc.record({
    genderGoal: fc.constantFrom(0.25, 0.3, 0.5),
    shareBasis: fc.constantFrom('participants' as const, 'recorded' as const),
    offTrackBelowExpected: fc.constantFrom(0.75, 0.5, 1),
    offTrackBelowThreshold: fc.constantFrom(0.9, 0.5, 0),
    notStartedBefore: fc.constantFrom(0.25, 0, 0.6),
    atRiskAfter: fc.constantFrom(0.75, 0.5, 1),
  }),
);

/** Offices with a plan, one or two sheets of workshops and most of the other sheets; some without a plan. */
export const randomOffice: fc.Arbitrary<Office> = randomPlan.chain((plan) => officeAround(plan));

function officeAround(plan: OfficePlan): fc.Arbitrary<Office> {
  const { from } = plan.term;
  const refs = plan.actions.map(({ ref }) => ref);
  const day = randomDay(from);
  const sheets = <Sheet>(sheet: fc.Arbitrary<Sheet>) =>
    fc.oneof(
      { weight: 2, arbitrary: fc.array(sheet, { minLength: 1, maxLength: 2 }) },
      { weight: 1, arbitrary: fc.constant<Sheet[]>([]) },
    );
  return fc
    .record({
      today: day,
      asOf: fc.option(randomAsOf(plan.term), { freq: 5 }),
      window: fc.option(fc.record({ from: fc.option(day), to: fc.option(day) }), { freq: 2 }),
      settings,
      plan: fc.option(fc.constant(plan), { freq: 15 }),
      ownList: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: randomRegion(day) }),
      workshops: fc.oneof(
        { weight: 12, arbitrary: fc.array(randomWorkshopSheet(from, refs), { minLength: 1, maxLength: 2 }) },
        { weight: 1, arbitrary: fc.constant<WorkshopSheet[]>([]) },
      ),
      people: sheets(randomPersonSheet),
      status: sheets(randomStatusSheet(from, refs)),
      outputs: sheets(randomOutputSheet(from, refs)),
      isTwoFiles: fc.boolean(),
    })
    .map(({ ownList, ...office }) => ({
      ...office,
      region: ownList ?? memberTable,
      hasMembersSheet: ownList !== null,
    }))
    .map(tellApart);
}

/** Numbers workshops through all sheets, gives equal titles a start each, and people a name and a workshop. */
function tellApart(office: Office): Office {
  let number = 0;
  const seen = new Set<string>();
  const named = (workshop: OfficeWorkshop): OfficeWorkshop => {
    number += 1;
    const key = `${workshop.title} ${workshop.start.means}`;
    const title = workshop.start.means === null || seen.has(key) ? `${workshop.title} ${number}` : workshop.title;
    seen.add(key);
    return { ...workshop, title, number: workshop.number.means === null ? workshop.number : typed(number, number) };
  };
  const workshops = office.workshops.map((sheet) => ({ ...sheet, workshops: sheet.workshops.map(named) }));
  let person = 0;
  const people = office.people.map((sheet) => ({
    ...sheet,
    people: sheet.people.map((entry) => ({
      ...entry,
      name: `Person ${(person += 1)}`,
      workshop: entry.workshop === null || number === 0 ? null : entry.workshop % number,
    })),
  }));
  return { ...office, workshops, people };
}
