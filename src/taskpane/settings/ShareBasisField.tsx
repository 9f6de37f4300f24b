import { Field, makeStyles, Select } from '@fluentui/react-components';
import { defaultSettings, settingLabels, shareBasisLabels, type Settings } from '../../core';
import type { Dispatch } from '../useSession';
import { settingsText } from '../words/copy';

// A list as wide as its longest words would push a narrow pane aside.
const useStyles = makeStyles({ list: { minWidth: 0, '& > select': { minWidth: 0, width: '100%' } } });

interface ShareBasisFieldProps {
  readonly settings: Settings;
  readonly dispatch: Dispatch;
}

/** What women's share is a share of. */
export function ShareBasisField({ settings: { shareBasis }, dispatch }: ShareBasisFieldProps) {
  const styles = useStyles();
  const usual = shareBasisLabels[defaultSettings.shareBasis];
  const isChanged = shareBasis !== defaultSettings.shareBasis;
  const bases = Object.keys(shareBasisLabels) as readonly Settings['shareBasis'][];
  return (
    <Field
      label={settingLabels.shareBasis}
      hint={isChanged ? settingsText.changedFrom(usual) : settingsText.byDefault(usual)}
    >
      <Select
        className={styles.list}
        value={shareBasis}
        onChange={(_, { value }) => {
          const chosen = bases.find((basis) => basis === value);
          if (chosen) void dispatch({ type: 'changeSettings', settings: { shareBasis: chosen } });
        }}
      >
        {bases.map((basis) => (
          <option key={basis} value={basis}>
            {shareBasisLabels[basis]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
