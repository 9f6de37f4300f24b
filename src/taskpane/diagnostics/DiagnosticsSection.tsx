import { Caption1 } from '@fluentui/react-components';
import { Fold } from '../components/Fold';
import { Section } from '../components/Section';
import { diagnosticsText } from '../words/copy';
import { Details, type DetailsProps } from './Details';

/** What somebody who needs help may pass on, folded until it is asked for. */
export function DiagnosticsSection(props: DetailsProps) {
  return (
    <Section title={diagnosticsText.title}>
      <Caption1>{diagnosticsText.help}</Caption1>
      <Fold title={diagnosticsText.show}>{() => <Details {...props} />}</Fold>
    </Section>
  );
}
