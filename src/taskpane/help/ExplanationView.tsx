import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ExplainedFinding } from '../../core';
import { Section } from '../components/Section';
import { SeverityIcon } from '../components/SeverityIcon';
import { helpText, text } from '../words/copy';

const useStyles = makeStyles({
  severity: { display: 'flex', gap: tokens.spacingHorizontalXS },
  list: { margin: 0 },
  word: { fontWeight: tokens.fontWeightSemibold },
  said: { margin: `0 0 ${tokens.spacingVerticalS}`, overflowWrap: 'anywhere' },
});

/** One kind of finding explained: how bad it is, what is compared, an example, what its correction does. */
export function ExplanationView({ explained }: { readonly explained: ExplainedFinding }) {
  const styles = useStyles();
  const { severity, help, wrong, right, message, fix } = explained;
  const example = [
    [helpText.wrong, wrong],
    [helpText.says, message],
    [helpText.right, right],
  ] as const;
  return (
    <>
      <Text className={styles.severity}>
        <SeverityIcon severity={severity} />
        {`${helpText.severities[severity]}: ${text.check.severityHelp[severity]}`}
      </Text>
      <Text>{help}</Text>
      <Section title={helpText.example}>
        <dl className={styles.list}>
          {example.map(([word, said]) => (
            <div key={word}>
              <dt className={styles.word}>{word}</dt>
              <dd className={styles.said}>{said}</dd>
            </div>
          ))}
        </dl>
      </Section>
      {fix !== null && (
        <Section title={helpText.fix}>
          <Text>{fix}</Text>
        </Section>
      )}
    </>
  );
}
