import { Button, Caption1, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import { changedSettings, defaultSettings, type Settings } from '../../core';
import { onEscape } from '../components/onEscape';
import { Section } from '../components/Section';
import type { DetailsProps } from '../diagnostics/Details';
import { DiagnosticsSection } from '../diagnostics/DiagnosticsSection';
import { IntroductionSection } from '../firstRun/IntroductionSection';
import type { StepProps } from '../Pane';
import { AsOfField } from '../steps/AsOfField';
import { settingsText } from '../words/copy';
import { LocaleField } from './LocaleField';
import { RemoveSection } from './RemoveSection';
import { ShareBasisField } from './ShareBasisField';
import { ShareField, type ShareSetting } from './ShareField';
import { WindowField } from './WindowField';

const useStyles = makeStyles({
  panel: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalM,
  },
  head: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'center' },
  heading: {
    ...typographyStyles.subtitle1,
    margin: 0,
    '&:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  reset: { alignSelf: 'flex-start' },
});

/** The settings that are percentages, in the order shown. */
const shares: Readonly<Record<ShareSetting, true>> = {
  genderGoal: true,
  genderRecordedFrom: true,
  notStartedBefore: true,
  offTrackBelowExpected: true,
  offTrackBelowThreshold: true,
  atRiskAfter: true,
};

interface SettingsPanelProps extends StepProps, DetailsProps {
  readonly onClose: () => void;
}

/** The as-of date, the window and how figures are judged. The focus comes here when it opens; Esc closes it. */
export function SettingsPanel({ state, dispatch, readDetails, onClose }: SettingsPanelProps) {
  const styles = useStyles();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { settings } = state.result!;
  const changed = Object.keys(changedSettings(settings)).length;
  return (
    <section className={styles.panel} aria-labelledby={id} onKeyDown={onEscape(onClose)}>
      <div className={styles.head}>
        <h2 id={id} ref={heading} tabIndex={-1} className={styles.heading}>
          {settingsText.title}
        </h2>
        <Button size="small" onClick={onClose}>
          {settingsText.close}
        </Button>
      </div>
      <Section title={settingsText.days}>
        <Caption1>{settingsText.daysHelp}</Caption1>
        <AsOfField state={state} dispatch={dispatch} />
        <WindowField state={state} dispatch={dispatch} />
      </Section>
      <Section title={settingsText.rules}>
        <Caption1>{settingsText.rulesHelp}</Caption1>
        <ShareBasisField settings={settings} dispatch={dispatch} />
        {shareNames.map((name) => (
          <ShareField key={name} name={name} settings={settings} dispatch={dispatch} />
        ))}
        <LocaleField settings={settings} dispatch={dispatch} />
        <Button
          className={styles.reset}
          disabled={changed === 0}
          onClick={() => void dispatch({ type: 'changeSettings', settings: defaultSettings satisfies Settings })}
        >
          {settingsText.reset}
        </Button>
      </Section>
      <DiagnosticsSection state={state} readDetails={readDetails} />
      <IntroductionSection dispatch={dispatch} onClose={onClose} />
      <RemoveSection state={state} dispatch={dispatch} />
    </section>
  );
}

const shareNames = Object.keys(shares) as readonly ShareSetting[];
