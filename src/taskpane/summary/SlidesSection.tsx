import { Button, Caption1, makeStyles, ProgressBar } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import { parseIsoDay, type SummaryUpdate } from '../../core';
import { Section } from '../components/Section';
import { summaryText, text } from '../words/copy';
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
  const [work, setWork] = useState<AbortController | null>(null);
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => () => work?.abort(), [work]);
  if (!saveSlides) {
    return (
      <Section title={summaryText.slides}>
        <Caption1>{summaryText.slidesInWorkbench}</Caption1>
      </Section>
    );
  }
  const save = async () => {
    const controller = new AbortController();
    setWork(controller);
    setSaid(summaryText.savingSlides);
    try {
      await saveSlides(summary, parseIsoDay(asOf)!, controller.signal);
      setSaid(summaryText.slidesSaved);
    } catch {
      setSaid(controller.signal.aborted ? summaryText.slidesCancelled : summaryText.slidesFailed);
    }
    setWork(null);
  };
  return (
    <Section title={summaryText.slides}>
      <Caption1>{summaryText.slidesHelp}</Caption1>
      <Button
        ref={opener}
        className={styles.start}
        disabledFocusable={isBusy || work !== null}
        onClick={() => void save()}
      >
        {summaryText.saveSlides}
      </Button>
      <Caption1 id={id} role="status">
        {said}
      </Caption1>
      {work && (
        <>
          <ProgressBar aria-labelledby={id} />
          <Button
            className={styles.start}
            size="small"
            onClick={() => {
              work.abort();
              // This button goes away.
              opener.current?.focus();
            }}
          >
            {text.cancel}
          </Button>
        </>
      )}
    </Section>
  );
}
