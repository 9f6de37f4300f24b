import { Link } from '@fluentui/react-components';
import type { FindingGroup } from '../groupFindings';
import { helpText } from '../words/copy';
import { useHelpPlace } from './helpPlace';

/** "Why?" beside a title: opens the explanation of such findings inside the pane. */
export function WhyButton({ code, title }: Pick<FindingGroup, 'code' | 'title'>) {
  const { open } = useHelpPlace();
  return (
    <Link as="button" inline aria-label={helpText.whyOf(title)} onClick={() => open({ kind: 'finding', code, title })}>
      {helpText.why}
    </Link>
  );
}
