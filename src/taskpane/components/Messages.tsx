import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { SessionState } from '../../session/sessionState';
import type { Dispatch } from '../useSession';
import { text } from '../words/copy';

const useStyles = makeStyles({
  area: { display: 'flex', flexDirection: 'column', flexShrink: 0 },
  focusable: { '&:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' } },
  body: { paddingBlock: tokens.spacingVerticalXS },
  // No wider than its sign: a narrow pane needs the room for the words.
  close: { minWidth: 0 },
});

interface MessagesProps {
  readonly state: SessionState;
  readonly dispatch: Dispatch;
}

/** What happened and what to do, in sentences. After something was written the focus comes here: its button is gone. */
export function Messages({ state: { message, isOutOfDate, activity, result }, dispatch }: MessagesProps) {
  const styles = useStyles();
  const area = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (message?.kind === 'success') area.current?.focus();
  }, [message]);
  return (
    <div className={styles.area}>
      <div ref={area} tabIndex={-1} aria-live="polite" className={styles.focusable}>
        {message && (
          <MessageBar intent={message.kind} layout="multiline">
            <MessageBarBody className={styles.body}>{message.text}</MessageBarBody>
            <MessageBarActions
              containerAction={
                <Button
                  appearance="transparent"
                  size="small"
                  className={styles.close}
                  aria-label={text.dismiss}
                  onClick={() => void dispatch({ type: 'dismissMessage' })}
                >
                  ✕
                </Button>
              }
            />
          </MessageBar>
        )}
      </div>
      {result?.unfinished && activity === 'idle' && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.body}>{text.unfinished}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => void dispatch({ type: 'repair' })}>
              {text.repair}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {isOutOfDate && activity === 'idle' && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.body}>{text.outOfDate}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => void dispatch({ type: 'check' })}>
              {text.checkAgain}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
