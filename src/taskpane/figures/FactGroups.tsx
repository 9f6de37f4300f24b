import { Fold } from '../components/Fold';
import { figuresText } from '../words/copy';
import { FactList } from './FactList';

/** Figures of one kind under their title. */
export interface FactGroup {
  readonly title: string;
  readonly facts: readonly (readonly [name: string, value: string])[];
}

interface FactGroupsProps {
  readonly groups: readonly FactGroup[];
  /** Of what, for those who hear the titles and do not see where they stand. */
  readonly of?: string;
}

/** Figures by kind, folded but for the first; a kind without figures is left out. */
export function FactGroups({ groups, of }: FactGroupsProps) {
  return groups
    .filter(({ facts }) => facts.length > 0)
    .map(({ title, facts }, index) => (
      <Fold key={title} title={title} label={of && figuresText.partOf(title, of)} startsOpen={index === 0}>
        {() => <FactList facts={facts} />}
      </Fold>
    ));
}
