import { Button, Caption1, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import manifest from '../../../package.json';
import { locale } from '../../session/locale/locale';
import type { SessionState } from '../../session/sessionState';
import type { PaneSession } from '../useSession';
import { diagnosticsText } from '../words/copy';
import { describeDetails } from './describeDetails';

const useStyles = makeStyles({
  details: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  text: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  start: { alignSelf: 'flex-start' },
});

export interface DetailsProps {
  readonly state: SessionState;
  readonly readDetails: PaneSession['readDetails'];
}

/** The details as they would be passed on, and a button that copies them; where that is refused they are marked. */
export function Details({ state, readDetails }: DetailsProps) {
  const styles = useStyles();
  const box = useRef<HTMLTextAreaElement>(null);
  const [details, setDetails] = useState<string | null>(null);
  const [done, setDone] = useState<'copied' | 'copyByHand' | null>(null);
  useEffect(() => {
    let isLeft = false;
    void readDetails().then((read) => {
      const { userAgent, language } = navigator;
      const page = { version: manifest.version, userAgent, language, locale: locale() };
      if (!isLeft) setDetails(describeDetails(page, read, state));
    });
    return () => {
      isLeft = true;
    };
  }, [readDetails, state]);
  if (details === null) return <Caption1 role="status">{diagnosticsText.reading}</Caption1>;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(details);
      setDone('copied');
    } catch {
      // No clipboard, or not for this pane.
      box.current?.focus();
      box.current?.select();
      setDone('copyByHand');
    }
  };
  return (
    <div className={styles.details}>
      <Field label={diagnosticsText.details}>
        <Textarea
          readOnly
          rows={12}
          resize="vertical"
          value={details}
          textarea={{ ref: box, className: styles.text }}
        />
      </Field>
      <Button className={styles.start} onClick={() => void copy()}>
        {diagnosticsText.copy}
      </Button>
      <Caption1 role="status">{done !== null && diagnosticsText[done]}</Caption1>
    </div>
  );
}
