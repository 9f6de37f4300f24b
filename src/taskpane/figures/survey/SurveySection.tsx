import { Text } from '@fluentui/react-components';
import type { FiguresReport } from '../../../core';
import { formatShare } from '../../../session/locale/formatShare';
import { Section } from '../../components/Section';
import type { Dispatch } from '../../useSession';
import { figuresText, surveyText } from '../../words/copy';
import { FactGroups } from '../FactGroups';
import { describeRows } from '../figureRows';
import { RowList } from '../RowList';
import { surveyGroups, type SurveyReport } from './surveyGroups';

/** Replies are many, and other figures stand below them. */
const FIRST_REPLIES = 3;

interface SurveySectionProps {
  readonly survey: SurveyReport;
  readonly report: FiguresReport;
  readonly dispatch: Dispatch;
}

/** The follow-up survey in short; its rows lead to the replies. */
export function SurveySection({ survey, report, dispatch }: SurveySectionProps) {
  const { total, workshops, leftOut } = survey;
  const used = workshops.flatMap(({ title, evidence }) => evidence.map((row) => ({ ...row, title })));
  return (
    <Section title={surveyText.title}>
      <Text>{describeTotal(total)}</Text>
      <FactGroups groups={surveyGroups(survey)} />
      <RowList
        title={figuresText.used(used.length)}
        rows={describeRows(report, used)}
        heading="h3"
        first={FIRST_REPLIES}
        dispatch={dispatch}
      />
      <RowList
        title={figuresText.leftOut(leftOut.length)}
        rows={describeRows(report, leftOut)}
        heading="h3"
        dispatch={dispatch}
      />
    </Section>
  );
}

function describeTotal({ replies, administrations, replyRate }: SurveyReport['total']): string {
  if (administrations === null || replyRate === null) return surveyText.repliesOnly(replies);
  return surveyText.headline(replies, administrations, formatShare(replyRate));
}
