import {
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  mergeClasses,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePrefersDark } from './usePrefersDark';

const useStaticStyles = makeStaticStyles({
  'html, body, #root': { height: '100%', margin: 0, padding: 0 },
  body: { overflow: 'hidden' },
  // Fields grow with the letters in them, but not beyond their place.
  '.fui-Field, .fui-Input, .fui-Input__input, .fui-Select, .fui-Select__select, .fui-Textarea, .fui-Textarea__textarea':
    {
      minWidth: 0,
      maxWidth: '100%',
    },
});

const useStyles = makeStyles({
  page: { height: '100%', display: 'flex', flexDirection: 'column' },
  // What the browser draws itself, such as calendars and scroll bars, goes with the theme, not with the system.
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
});

interface PageProps {
  /** Dark or light as the application around says; the system's choice when it says nothing. */
  readonly isDark?: boolean | undefined;
  readonly children: ReactNode;
}

/** The frame of a page: theme, fonts and full height. */
export function Page({ isDark, children }: PageProps) {
  useStaticStyles();
  const styles = useStyles();
  const prefersDark = usePrefersDark();
  const [theme, scheme] = (isDark ?? prefersDark) ? [webDarkTheme, styles.dark] : [webLightTheme, styles.light];
  return (
    <FluentProvider theme={theme} className={mergeClasses(styles.page, scheme)}>
      {children}
    </FluentProvider>
  );
}
