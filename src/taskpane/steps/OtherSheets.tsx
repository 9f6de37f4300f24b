import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { roles, type Role, type SheetReading } from '../../core';
import { Choice } from '../components/Choice';
import { Fold } from '../components/Fold';
import { describeRole } from '../words/describeRole';
import { mappingText } from '../words/copy';

const NONE = '';
const options = [
  { value: NONE, words: mappingText.useAs },
  ...roles.map((role) => ({ value: role, words: describeRole(role) })),
];

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    listStyleType: 'none',
  },
});

interface OtherSheetsProps {
  readonly sheets: readonly SheetReading[];
  readonly isBusy: boolean;
  readonly onUse: (sheet: SheetReading, role: Role) => void;
}

/** The sheets without a role, folded; the user can give one to each. */
export function OtherSheets({ sheets, isBusy, onUse }: OtherSheetsProps) {
  const styles = useStyles();
  if (sheets.length === 0) return null;
  return (
    <Fold title={mappingText.otherSheets(sheets.length)}>
      {() => (
        <>
          <Caption1 block>{mappingText.otherSheetsHelp}</Caption1>
          <ul className={styles.list}>
            {sheets.map((reading) => (
              <li key={reading.sheet}>
                <Choice
                  label={mappingText.useSheetAs(reading.sheet)}
                  value={NONE}
                  options={options}
                  isBusy={isBusy}
                  onChoose={(value) => {
                    const role = roles.find((known) => known === value);
                    if (role) onUse(reading, role);
                  }}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </Fold>
  );
}
