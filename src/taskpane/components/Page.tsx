import { FluentProvider, makeStaticStyles, makeStyles, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePrefersDark } from './usePrefersDark';

const useStaticStyles = makeStaticStyles({
  'html, body, #root': { height: '100%', margin: 0, padding: 0 },
  body: { overflow: 'hidden' },
});

const useStyles = makeStyles({ page: { height: '100%', display: 'flex', flexDirection: 'column' } });

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
  return (
    <FluentProvider theme={(isDark ?? prefersDark) ? webDarkTheme : webLightTheme} className={styles.page}>
      {children}
    </FluentProvider>
  );
}
