import { Button, Caption1, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { parseIsoDay, type SummaryUpdate } from '../../core';
import { Section } from '../components/Section';
import { summaryText } from '../words/summaryText';
import { useSaveSlides } from './saveSlides';

const useStyles = makeStyles({ start: { alignSelf: 'flex-start' } });

interface SlidesSectionProps {
  readonly summary: SummaryUpdate;
  /** As the report has it. */
  readonly asOf: string;
  readonly isBusy: boolean;
}

/** Saves the pages as slides, or says where that can be done. */
export function SlidesSection({ summary, asOf, isBusy }: SlidesSectionProps) {
  const styles = useStyles();
  const saveSlides = useSaveSlides();
  const [said, setSaid] = useState('');
  if (!saveSlides) {
    return (
      <Section title={summaryText.slides}>
        <Caption1>{summaryText.slidesInWorkbench}</Caption1>
      </Section>
    );
  }
  const isSaving = said === summaryText.savingSlides;
  const save = async () => {
    setSaid(summaryText.savingSlides);
    try {
      await saveSlides(summary, parseIsoDay(asOf)!);
      setSaid(summaryText.slidesSaved);
    } catch {
      setSaid(summaryText.slidesFailed);
    }
  };
  return (
    <Section title={summaryText.slides}>
      <Caption1>{summaryText.slidesHelp}</Caption1>
      <Button className={styles.start} disabledFocusable={isBusy || isSaving} onClick={() => void save()}>
        {summaryText.saveSlides}
      </Button>
      <Caption1 role="status">{said}</Caption1>
    </Section>
  );
}
