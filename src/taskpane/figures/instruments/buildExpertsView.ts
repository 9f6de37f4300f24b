import type { FiguresReport } from '../../../core';
import { formatNumber } from '../../../session/locale/formatNumber';
import { figuresText, instrumentsText } from '../../words/copy';
import { capital } from '../capital';
import type { FactGroup } from '../FactGroups';
import { describeRows } from '../figureRows';
import type { BuildInstrumentView, InstrumentView } from './instrumentView';

type ExpertsReport = NonNullable<FiguresReport['experts']>;
type Mobilised = NonNullable<ExpertsReport['mobilised']>;
type Register = NonNullable<ExpertsReport['register']>;

const words = () => instrumentsText.experts;

/** Accredited experts: those at workshops by origin, level and year, and the register as it stands. No names. */
export const buildExpertsView: BuildInstrumentView = (report) => {
  const { experts } = report;
  if (!experts) return null;
  const { mobilised, register, leftOut } = experts;
  return {
    title: words().title,
    headlines: [...(mobilised ? [mobilisedWords(mobilised)] : []), ...(register ? [registerWords(register)] : [])],
    groups: [...(mobilised ? mobilisedGroups(mobilised) : []), ...(register ? registerGroups(register) : [])],
    lists: [
      ...(mobilised ? workshopLists(report, mobilised) : []),
      { title: figuresText.leftOut(leftOut.length), rows: describeRows(report, leftOut) },
      ...(register ? registerLists(report, register) : []),
    ],
  };
};

function mobilisedWords({ experts, workshops }: Mobilised): string {
  return experts === null ? words().noNumber(workshops) : words().mobilised(experts, workshops);
}

function registerWords({ valid, registered }: Register): string {
  return words().registered(valid, registered);
}

function mobilisedGroups({ byOrigin, byLevel, byFiscalYear }: Mobilised): readonly FactGroup[] {
  const line = (name: string, { experts, workshops }: Pick<Mobilised, 'experts' | 'workshops'>) =>
    [name, words().atWorkshops(experts, workshops)] as const;
  return [
    {
      title: words().byOrigin,
      facts: byOrigin.map((one) => line(one.origin ?? capital(one.without ?? instrumentsText.notGiven), one)),
    },
    { title: instrumentsText.byLevel, facts: Object.entries(byLevel).map(([level, one]) => line(capital(level), one)) },
    { title: instrumentsText.byFiscalYear, facts: byFiscalYear.map((one) => line(one.fiscalYear, one)) },
  ];
}

function registerGroups(register: Register): readonly FactGroup[] {
  const { registered, valid, expiringWithinAYear, expired, withoutDate, byCategory, byAdministration } = register;
  const { facts } = words();
  const line = (name: string, part: { readonly valid: number; readonly registered: number }) =>
    [name, instrumentsText.of(part.valid, part.registered)] as const;
  return [
    {
      title: words().register,
      facts: [
        [facts.registered, formatNumber(registered)],
        [facts.valid, formatNumber(valid)],
        [facts.expiring, formatNumber(expiringWithinAYear)],
        [facts.expired, formatNumber(expired)],
        [facts.withoutDate, formatNumber(withoutDate)],
      ],
    },
    {
      title: words().byCategory,
      facts: byCategory.filter((one) => one.registered > 0).map((one) => line(capital(one.category), one)),
    },
    {
      title: words().byAdministration,
      facts: byAdministration.map((one) => line(one.administration ?? instrumentsText.notGiven, one)),
    },
  ];
}

function workshopLists(report: FiguresReport, { byWorkshop }: Mobilised): InstrumentView['lists'] {
  return [{ title: words().workshops(byWorkshop.length), rows: describeRows(report, byWorkshop) }];
}

function registerLists(report: FiguresReport, { evidence, leftOut }: Register): InstrumentView['lists'] {
  const { expiringWithinAYear: expiring, expired } = evidence;
  return [
    { title: words().expiring(expiring.length), rows: describeRows(report, expiring) },
    { title: words().expired(expired.length), rows: describeRows(report, expired) },
    { title: words().leftOut(leftOut.length), rows: describeRows(report, leftOut) },
  ];
}
