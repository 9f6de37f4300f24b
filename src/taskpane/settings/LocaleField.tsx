import { Field, makeStyles, Select } from '@fluentui/react-components';
import { defaultSettings, localeNames, settingLabels, type Settings } from '../../core';
import type { Dispatch } from '../useSession';
import { settingsText } from '../words/copy';

// A list as wide as its longest words would push a narrow pane aside.
const useStyles = makeStyles({ list: { minWidth: 0, '& > select': { minWidth: 0, width: '100%' } } });

interface LocaleFieldProps {
  readonly settings: Settings;
  readonly dispatch: Dispatch;
}

/** How the pane writes numbers and dates, whatever this computer's own habit is. */
export function LocaleField({ settings: { locale }, dispatch }: LocaleFieldProps) {
  const styles = useStyles();
  const usual = localeNames[defaultSettings.locale]!;
  return (
    <Field
      label={settingLabels.locale}
      hint={locale === defaultSettings.locale ? settingsText.byDefault(usual) : settingsText.changedFrom(usual)}
    >
      <Select
        className={styles.list}
        value={locale}
        onChange={(_, { value }) => void dispatch({ type: 'changeSettings', settings: { locale: value } })}
      >
        {Object.entries(localeNames).map(([tag, name]) => (
          <option key={tag} value={tag}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
