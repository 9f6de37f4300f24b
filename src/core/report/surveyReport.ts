import type { SurveyFigures, SurveyNumbers, SurveyWorkshop } from '../indicators/survey/surveyFigures';
import { replyPlaces } from '../model/survey/surveyCounts';
import { cellReport, leftOutReport, type Files } from './places';

/** The follow-up survey as plain data (definition: headless, `survey`). */
export function surveyReport(survey: SurveyFigures, files: Files) {
  const { national, 'sub-regional': subRegional, regional } = survey.byLevel;
  return {
    workshops: survey.workshops.map((workshop) => workshopReport(workshop, files)),
    byLevel: {
      national: numbersReport(national),
      'sub-regional': numbersReport(subRegional),
      regional: numbersReport(regional),
    },
    byFiscalYear: survey.byFiscalYear.map((year) => ({ fiscalYear: year.fiscalYear, ...numbersReport(year) })),
    total: numbersReport(survey.total),
    evidence: survey.evidence.map((place) => cellReport(place, files)),
    leftOut: survey.leftOut.map((row) => leftOutReport(row, files)),
  };
}

function workshopReport(figure: SurveyWorkshop, files: Files) {
  return {
    title: figure.workshop.title,
    level: figure.level,
    fiscalYear: figure.fiscalYear,
    ...numbersReport(figure),
    evidence: replyPlaces([figure.workshop]).map((place) => cellReport(place, files)),
  };
}

function numbersReport(numbers: SurveyNumbers) {
  return {
    administrations: numbers.administrations,
    replies: numbers.replies,
    replyRate: numbers.replyRate,
    shared: numbers.shared,
    reports: numbers.reports,
    recommendations: numbers.recommendations,
    inHouse: numbers.inHouse,
    manuals: numbers.manuals,
    others: numbers.others,
    effects: numbers.effects,
    efficiency: numbers.efficiency,
    sharedAndEffects: numbers.sharedAndEffects,
    inHouseAndEffects: numbers.inHouseAndEffects,
    eitherAndEffects: numbers.eitherAndEffects,
    projects: numbers.projects,
    reportsAndProjects: numbers.reportsAndProjects,
    recommendationsAndProjects: numbers.recommendationsAndProjects,
    eitherReportAndProjects: numbers.eitherReportAndProjects,
  };
}
