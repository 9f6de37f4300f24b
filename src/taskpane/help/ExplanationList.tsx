import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ExplanationGroup } from '../../core';
import { Section } from '../components/Section';
import { SeverityIcon } from '../components/SeverityIcon';
import { VisuallyHidden } from '../components/VisuallyHidden';
import { helpText } from '../words/copy';
import { useHelpPlace } from './helpPlace';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  // As high as a finger or a shaking hand needs.
  link: { textAlign: 'left', minHeight: '24px', '@media (forced-colors: active)': { color: 'LinkText' } },
});

/** Every kind of finding by its title, each leading to its explanation. */
export function ExplanationList({ groups }: { readonly groups: readonly ExplanationGroup[] }) {
  const styles = useStyles();
  const { open } = useHelpPlace();
  return groups.map(({ title, findings }) => (
    <Section key={title} title={title}>
      <ul className={styles.list}>
        {findings.map((finding) => (
          <li key={finding.code} className={styles.line}>
            <SeverityIcon severity={finding.severity} />
            <Link
              as="button"
              className={styles.link}
              onClick={() => open({ kind: 'finding', code: finding.code, title: finding.title })}
            >
              <VisuallyHidden>{`${helpText.severities[finding.severity]}: `}</VisuallyHidden>
              {finding.title}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  ));
}
