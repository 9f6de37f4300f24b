import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { Fold } from '../../components/Fold';
import { foldsBySheet, groupBySheet, type FindingGroup } from '../../groupFindings';
import { WhyButton } from '../../help/WhyButton';
import { findingText, text } from '../../words/copy';
import { formatNumber } from '../../../session/locale/formatNumber';
import { FindingList, type FindingListProps } from './FindingList';
import { useFindingsPlace } from './findingsPlace';
import { FixAll } from './FixAll';
import { foldOf } from './foldOf';

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
  const { place, move } = useFindingsPlace();
  const unfold = (fold: string, isOpen: boolean) => {
    const unfolded = new Set(place.unfolded);
    if (isOpen) unfolded.add(fold);
    else unfolded.delete(fold);
    move({ unfolded });
  };
  return (
    <div className={styles.group}>
      <div className={styles.head}>
        <h3 className={styles.heading}>
          {title} <Caption1>({formatNumber(findings.length)})</Caption1>
        </h3>
        <WhyButton code={code} title={title} />
      </div>
      <FixAll title={title} findings={findings} isBusy={isBusy} dispatch={dispatch} />
      {!foldsBySheet(findings) && <FindingList findings={findings} {...rest} />}
      {foldsBySheet(findings) &&
        groupBySheet(findings).map(({ sheet, findings: ofSheet }) => {
          const name = findingText.onSheet(sheet ?? text.workbookAsAWhole, ofSheet.length);
          const fold = foldOf({ code, sheet });
          return (
            <Fold
              key={sheet}
              title={name}
              label={findingText.ofKind(name, title)}
              isOpen={place.unfolded.has(fold)}
              onToggle={(isOpen) => unfold(fold, isOpen)}
            >
              {() => (
                <>
                  <FixAll
                    title={findingText.ofTitle(title, sheet ?? text.workbookAsAWhole)}
                    findings={ofSheet}
                    isBusy={isBusy}
                    dispatch={dispatch}
                  />
                  <FindingList findings={ofSheet} {...rest} />
                </>
              )}
            </Fold>
          );
        })}
    </div>
  );
}
