import { Caption1, makeStyles, Text, Title2, tokens } from '@fluentui/react-components';
import { useOffline } from './offline/useOffline';
import { OpenButtons, type OpenButtonsProps } from './OpenButtons';
import { workbenchText as words } from '../taskpane/words/copy';

const useStyles = makeStyles({
  welcome: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingVerticalL,
    margin: tokens.spacingHorizontalXXL,
    padding: tokens.spacingHorizontalL,
    textAlign: 'center',
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
  },
  title: { margin: 0 },
  text: { maxWidth: '46ch', textAlign: 'center' },
  buttons: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: tokens.spacingHorizontalM },
});

/** What stands where no workbook is open yet. */
export function Welcome(props: OpenButtonsProps) {
  const styles = useStyles();
  const worksOffline = useOffline();
  return (
    <main className={styles.welcome}>
      <Title2 as="h2" className={styles.title}>
        {words.welcome}
      </Title2>
      <Text className={styles.text}>{words.welcomeText}</Text>
      <div className={styles.buttons}>
        <OpenButtons {...props} isPrimary />
      </div>
      <Caption1 role="status">{worksOffline && words.worksOffline}</Caption1>
    </main>
  );
}
