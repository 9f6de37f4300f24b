import { roles, type Role } from '../../../core';
import { Choice } from '../../components/Choice';
import { describeRole } from '../../words/describeRole';
import { mappingText } from '../../words/copy';

const NONE = '';
const options = [
  ...roles.map((role) => ({ value: role, words: describeRole(role) })),
  { value: NONE, words: mappingText.noRole },
];

interface RoleFieldProps {
  readonly role: Role | null;
  readonly isBusy: boolean;
  readonly isWanted: boolean;
  readonly onChoose: (role: Role | null) => void;
}

/** What a sheet is. */
export function RoleField({ role, isBusy, isWanted, onChoose }: RoleFieldProps) {
  return (
    <Choice
      label={mappingText.role}
      value={role ?? NONE}
      options={options}
      isBusy={isBusy}
      isWanted={isWanted}
      onChoose={(value) => onChoose(roles.find((known) => known === value) ?? null)}
    />
  );
}
