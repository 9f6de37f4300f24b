import { Button, makeStyles, Text } from '@fluentui/react-components';
import { useEffect, useState, type ComponentType, type ReactNode } from 'react';
import { text } from '../words/copy';

const useStyles = makeStyles({ start: { alignSelf: 'flex-start' } });

/** A component of its own script. */
export interface LazyPart<Props> {
  (props: Props): ReactNode;
  /** Loads the script, if it is not there yet. Rejects as the import does. */
  readonly load: () => Promise<void>;
}

/**
 * A part of the pane that is loaded when it is first shown, or before that by `load`. Once loaded it is shown at once;
 * while it comes, and when it cannot be had, it says so, with a button to try again.
 */
export function lazyPart<Props extends object>(importPart: () => Promise<ComponentType<Props>>): LazyPart<Props> {
  let Loaded: ComponentType<Props> | null = null;
  const load = async () => {
    Loaded ??= await importPart();
  };

  function Part(props: Props) {
    const styles = useStyles();
    const [attempt, setAttempt] = useState(1);
    const [progress, setProgress] = useState<'loading' | 'loaded' | 'failed'>(Loaded ? 'loaded' : 'loading');
    useEffect(() => {
      let isLeft = false;
      const show = (now: 'loaded' | 'failed') => {
        if (!isLeft) setProgress(now);
      };
      load().then(
        () => show('loaded'),
        () => show('failed'),
      );
      return () => {
        isLeft = true;
      };
    }, [attempt]);
    if (Loaded) return <Loaded {...props} />;
    if (progress !== 'failed') return <Text role="status">{text.parts.loading}</Text>;
    const tryAgain = () => {
      setProgress('loading');
      setAttempt(attempt + 1);
    };
    return (
      <>
        <Text role="alert">{text.parts.failed}</Text>
        <Button className={styles.start} onClick={tryAgain}>
          {text.parts.tryAgain}
        </Button>
      </>
    );
  }
  return Object.assign(Part, { load });
}
