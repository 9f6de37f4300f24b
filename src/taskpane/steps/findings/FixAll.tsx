import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { CellFix } from '../../../core';
import { PagedList } from '../../components/PagedList';
import type { FindingReport } from '../../groupFindings';
import type { Dispatch } from '../../useSession';
import { findingText, text } from '../../words/copy';
import { cellFix } from './findingReport';
import { FixPreview } from './FixPreview';

const useStyles = makeStyles({
  opener: { alignSelf: 'flex-start', minWidth: 0 },
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  place: { color: tokens.colorNeutralForeground2, paddingInlineEnd: tokens.spacingHorizontalXS },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface FixAllProps {
  /** Of what, for those who hear the button and do not see where it stands. */
  readonly title: string;
  readonly findings: readonly FindingReport[];
  readonly isBusy: boolean;
  readonly dispatch: Dispatch;
}

/** Corrects all findings of a list that have one safe answer, after each was shown, old and new; nothing for fewer than two. */
export function FixAll({ title, findings, isBusy, dispatch }: FixAllProps) {
  const styles = useStyles();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const fixes = findings.flatMap((finding) => cellFix(finding) ?? []);
  if (fixes.length < 2) return null;
  const cells = new Set(fixes.map(({ sheet, cell }) => `${sheet} ${cell}`)).size;
  return (
    <>
      <Button
        size="small"
        className={styles.opener}
        disabledFocusable={isBusy}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-label={findingText.changeAllOf(fixes.length, title)}
        onClick={() => setIsOpen(!isOpen)}
      >
        {findingText.changeAll(fixes.length)}
      </Button>
      {isOpen && (
        <div id={id} className={styles.panel}>
          <Caption1>{findingText.willChange(cells)}</Caption1>
          <PagedList items={fixes} keyOf={fixKey}>
            {(fix) => (
              <>
                <Caption1 className={styles.place}>{`${fix.sheet} ${fix.cell}`}</Caption1>
                <FixPreview fix={fix} />
              </>
            )}
          </PagedList>
          <div className={styles.row}>
            <Button
              size="small"
              appearance="primary"
              disabledFocusable={isBusy}
              onClick={() => void dispatch({ type: 'acceptFixes', fixes })}
            >
              {findingText.changeCells(cells)}
            </Button>
            <Button size="small" onClick={() => setIsOpen(false)}>
              {text.cancel}
            </Button>
          </div>
        </div>
      )}
    </>
  );
}

function fixKey({ sheet, cell, to }: CellFix): string {
  return `${sheet} ${cell} ${to}`;
}
