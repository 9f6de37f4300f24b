import { Field, Input } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { defaultSettings, settingLabels, type Settings } from '../../core';
import { formatPercentage, formatPlainNumber } from '../../session/locale/formatNumber';
import type { Dispatch } from '../useSession';
import { settingsText } from '../words/copy';
import { parsePercentage } from './parsePercentage';

export type ShareSetting = Exclude<keyof Settings, 'shareBasis' | 'locale'>;

interface ShareFieldProps {
  readonly name: ShareSetting;
  readonly settings: Settings;
  readonly dispatch: Dispatch;
}

/** One setting that is a part of a whole, typed as a percentage; kept when the user leaves the field or presses Enter. */
export function ShareField({ name, settings, dispatch }: ShareFieldProps) {
  const shown = formatPlainNumber(Number((settings[name] * 100).toPrecision(12)));
  const [typed, setTyped] = useState(shown);
  useEffect(() => setTyped(shown), [shown]);
  const value = parsePercentage(typed);
  const usual = formatPercentage(defaultSettings[name]);
  const isChanged = settings[name] !== defaultSettings[name];
  const take = () => {
    if (value !== null && value !== settings[name])
      void dispatch({ type: 'changeSettings', settings: { [name]: value } });
  };
  return (
    <Field
      label={settingLabels[name]}
      hint={isChanged ? settingsText.changedFrom(usual) : settingsText.byDefault(usual)}
      validationMessage={value === null ? settingsText.percentage : undefined}
    >
      <Input
        inputMode="decimal"
        value={typed}
        contentAfter="%"
        onChange={(_, { value: text }) => setTyped(text)}
        onBlur={take}
        onKeyDown={({ key }) => key === 'Enter' && take()}
      />
    </Field>
  );
}
