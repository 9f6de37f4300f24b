import { Button, Caption1, makeStyles, Text } from '@fluentui/react-components';
import { Section } from '../components/Section';
import { FigureCharts } from '../figures/charts/FigureCharts';
import { HeadlineList } from '../figures/HeadlineList';
import { IndicatorList } from '../figures/IndicatorList';
import { InstrumentsSection } from '../figures/instruments/InstrumentsSection';
import { SurveySection } from '../figures/survey/SurveySection';
import { WorkplanSection } from '../figures/workplan/WorkplanSection';
import type { StepProps } from '../Pane';
import { figuresText } from '../words/copy';
import { windowWords } from '../words/windowWords';

const useStyles = makeStyles({ start: { alignSelf: 'flex-start' } });

/** Every figure, each with what it is made of and the rows it leads down to. */
export function FiguresStep({ state, dispatch }: StepProps) {
  const styles = useStyles();
  if (!state.result) {
    return (
      <>
        <Text>{figuresText.intro}</Text>
        <Button
          appearance="primary"
          className={styles.start}
          disabled={state.activity !== 'idle'}
          onClick={() => void dispatch({ type: 'showFigures' })}
        >
          {figuresText.start}
        </Button>
      </>
    );
  }
  const { report, memberNames } = state.result;
  return (
    <>
      <Section title={figuresText.headlines}>
        <Caption1>{figuresText.window(windowWords(report.window))}</Caption1>
        <HeadlineList report={report} memberNames={memberNames} dispatch={dispatch} />
        <FigureCharts report={report} />
      </Section>
      {report.survey && <SurveySection survey={report.survey} report={report} dispatch={dispatch} />}
      <InstrumentsSection report={report} memberNames={memberNames} dispatch={dispatch} />
      {report.workplan && (
        <WorkplanSection
          workplan={report.workplan}
          memberNames={memberNames}
          isBusy={state.activity !== 'idle'}
          dispatch={dispatch}
        />
      )}
      <Section title={figuresText.indicators}>
        {report.indicators.length === 0 ? (
          <Text>{figuresText.noPlan}</Text>
        ) : (
          <IndicatorList report={report} memberNames={memberNames} dispatch={dispatch} />
        )}
      </Section>
    </>
  );
}
