import { Button, Link, makeStyles, Text, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import { onEscape } from '../components/onEscape';
import { helpText } from '../words/copy';
import { ExplanationList } from './ExplanationList';
import { ExplanationView } from './ExplanationView';
import { useHelpPlace, type HelpPlace } from './helpPlace';
import { useExplanations, type Explanations } from './useExplanations';

const useStyles = makeStyles({
  panel: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  start: { alignSelf: 'flex-start', flexShrink: 0 },
  heading: {
    ...typographyStyles.subtitle1,
    margin: 0,
    '&:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** Why something was found, over the findings. The focus comes to its heading; Back and Esc lead back. */
export function HelpPanel({ place }: { readonly place: HelpPlace }) {
  const styles = useStyles();
  const id = useId();
  const { open, close } = useHelpPlace();
  const explanations = useExplanations();
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    panel.current?.scrollTo?.({ top: 0 });
    heading.current?.focus();
  }, [place]);
  return (
    <section ref={panel} className={styles.panel} aria-labelledby={id} onKeyDown={onEscape(close)}>
      <Button size="small" className={styles.start} aria-label={helpText.backToFindings} onClick={close}>
        {helpText.back}
      </Button>
      <div>
        <h2 id={id} ref={heading} tabIndex={-1} className={styles.heading}>
          {place.kind === 'all' ? helpText.all : place.title}
        </h2>
        <div aria-live="polite">{wordsInstead(explanations)}</div>
      </div>
      <Explained place={place} explanations={explanations} />
      {place.kind !== 'all' && (
        <Link as="button" inline className={styles.start} onClick={() => open({ kind: 'all' })}>
          {helpText.all}
        </Link>
      )}
    </section>
  );
}

function wordsInstead({ kind }: Explanations) {
  return kind === 'loaded' ? null : <Text>{helpText[kind]}</Text>;
}

interface ExplainedProps {
  readonly place: HelpPlace;
  readonly explanations: Explanations;
}

function Explained({ place, explanations }: ExplainedProps) {
  if (explanations.kind !== 'loaded') return null;
  const { groups } = explanations;
  if (place.kind === 'all') return <ExplanationList groups={groups} />;
  const explained = groups.flatMap(({ findings }) => findings).find(({ code }) => code === place.code);
  return explained && <ExplanationView explained={explained} />;
}
