import { countSurvey, type SurveyFigures, type SurveyNumbers, type SurveyWorkshop } from './surveyFigures';

/** The survey of the last fiscal year there are replies of, as a report shows it. */
export interface LatestSurvey {
  /** Null where no workshop with replies has a start. */
  readonly fiscalYear: string | null;
  /** Those of the year, and those whose year is not known. */
  readonly workshops: readonly SurveyWorkshop[];
  readonly subRegional: SurveyNumbers;
  readonly regional: SurveyNumbers;
  readonly total: SurveyNumbers;
  /** The year with replies before; null for the first. */
  readonly previous: SurveyFigures['byFiscalYear'][number] | null;
}

export function latestSurvey({ workshops, byFiscalYear }: SurveyFigures): LatestSurvey {
  const fiscalYear = byFiscalYear.at(-1)?.fiscalYear ?? null;
  const shown = workshops.filter((one) => one.fiscalYear === null || one.fiscalYear === fiscalYear);
  const numbersOf = (chosen: readonly SurveyWorkshop[]) => countSurvey(chosen.map(({ workshop }) => workshop));
  return {
    fiscalYear,
    workshops: shown,
    subRegional: numbersOf(shown.filter(({ level }) => level === 'sub-regional')),
    regional: numbersOf(shown.filter(({ level }) => level === 'regional')),
    total: numbersOf(shown),
    previous: byFiscalYear.at(-2) ?? null,
  };
}
