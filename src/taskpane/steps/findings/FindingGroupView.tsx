import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { Fold } from '../../components/Fold';
import { foldsBySheet, groupBySheet, type FindingGroup } from '../../groupFindings';
import { WhyButton } from '../../help/WhyButton';
import { findingText } from '../../words/findingText';
import { number, text } from '../../words/text';
import { FindingList, type FindingListProps } from './FindingList';
import { FixAll } from './FixAll';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightRegular },
});

interface FindingGroupViewProps extends Omit<FindingListProps, 'findings'> {
  readonly group: FindingGroup;
}

/** The findings of one code; many of several sheets are folded by sheet, each with its own number. */
export function FindingGroupView({ group, ...rest }: FindingGroupViewProps) {
  const styles = useStyles();
  const { code, title, findings } = group;
  const { isBusy, dispatch } = rest;
  return (
    <div className={styles.group}>
      <div className={styles.head}>
        <h3 className={styles.heading}>
          {title} <Caption1>({number(findings.length)})</Caption1>
        </h3>
        <WhyButton code={code} title={title} />
      </div>
      <FixAll title={title} findings={findings} isBusy={isBusy} dispatch={dispatch} />
      {!foldsBySheet(findings) && <FindingList findings={findings} {...rest} />}
      {foldsBySheet(findings) &&
        groupBySheet(findings).map(({ sheet, findings: ofSheet }) => {
          const name = findingText.onSheet(sheet ?? text.workbookAsAWhole, ofSheet.length);
          return (
            <Fold key={sheet} title={name} label={`${name}: ${title}`}>
              {() => (
                <>
                  <FixAll title={`${title}, ${sheet}`} findings={ofSheet} isBusy={isBusy} dispatch={dispatch} />
                  <FindingList findings={ofSheet} {...rest} />
                </>
              )}
            </Fold>
          );
        })}
    </div>
  );
}
