import type { ExpertFigures } from '../indicators/experts/expertFigures';
import type { ExpertPool, PoolCount } from '../indicators/experts/expertPool';
import { countMobilised, type MobilisedCount, type MobilisedExperts } from '../indicators/experts/mobilisedExperts';
import { wordOf, type Activity } from '../model/activity';
import { fiscalYearLabel } from '../model/period';
import { placeOf, type Source } from '../model/source';
import { cellReport, dayReport, leftOutReport, type Files } from './places';

/** Accredited experts as plain data, without any name of a person: the JSON of `experts`. */
export function expertsReport({ mobilised, leftOut, pool }: ExpertFigures, files: Files) {
  return {
    mobilised: mobilised && mobilisedReport(mobilised, files),
    leftOut: leftOut.map((row) => leftOutReport(row, files)),
    register: pool && poolReport(pool, files),
  };
}

function mobilisedReport(mobilised: MobilisedExperts, files: Files) {
  const { national, 'sub-regional': subRegional, regional } = mobilised.byLevel;
  return {
    ...countReport(mobilised, files),
    byOrigin: mobilised.byOrigin.map(({ origin, without, experts, activities }) => ({
      origin,
      /** Why there is no origin. */
      without,
      experts,
      workshops: activities.length,
      evidence: expertCells(activities, files),
    })),
    byLevel: {
      national: countReport(national, files),
      'sub-regional': countReport(subRegional, files),
      regional: countReport(regional, files),
    },
    byFiscalYear: mobilised.byFiscalYear.map((year) => ({
      fiscalYear: year.fiscalYear,
      ...countReport(year, files),
    })),
    byWorkshop: mobilised.activities.map((activity) => workshopReport(activity, files)),
  };
}

function workshopReport(activity: Activity, files: Files) {
  const { title, start, level, experts, source } = activity;
  return {
    ...cellReport(placeOf(source, 'experts'), files),
    title,
    start: dayReport(start),
    fiscalYear: fiscalYearLabel(start!),
    level: wordOf(level),
    experts: countMobilised([activity]).experts,
    origins: experts.map((group) => ({ origin: group.origin, without: group.without, experts: group.experts })),
  };
}

function countReport({ experts, activities, withoutNumber }: MobilisedCount, files: Files) {
  return {
    experts,
    workshops: activities.length,
    /** Workshops of which the number of some experts is not known. */
    withoutNumber: withoutNumber.length,
    evidence: expertCells(activities, files),
  };
}

function expertCells(activities: readonly Activity[], files: Files) {
  return activities.map(({ source }) => cellReport(placeOf(source, 'experts'), files));
}

function poolReport(pool: ExpertPool, files: Files) {
  return {
    ...poolCountReport(pool, files),
    byCategory: pool.byCategory.map((group) => ({ category: group.category, ...poolCountReport(group, files) })),
    byAdministration: pool.byAdministration.map((group) => ({
      administration: group.administration,
      ...poolCountReport(group, files),
    })),
    leftOut: pool.leftOut.map((row) => leftOutReport(row, files)),
  };
}

function poolCountReport({ registered, valid, expiring, expired, withoutDate }: PoolCount, files: Files) {
  const cells = (sources: readonly Source[]) =>
    sources.map((source) => cellReport(placeOf(source, 'validUntil'), files));
  return {
    registered: registered.length,
    valid: valid.length,
    expiringWithinAYear: expiring.length,
    expired: expired.length,
    withoutDate: withoutDate.length,
    evidence: {
      registered: cells(registered),
      valid: cells(valid),
      expiringWithinAYear: cells(expiring),
      expired: cells(expired),
      withoutDate: cells(withoutDate),
    },
  };
}
