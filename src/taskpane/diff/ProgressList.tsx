import { Caption1, Text } from '@fluentui/react-components';
import { describeValue, type ProgressReport } from '../../core';
import { formatFigure } from '../../session/locale/formatFigure';
import { Fold } from '../components/Fold';
import { PagedList } from '../components/PagedList';
import { diffText } from '../words/copy';

/** What the earlier workbook has of indicators that the plan goes on with, beside what this one has. */
export function ProgressList({ progress }: { readonly progress: readonly ProgressReport[] }) {
  if (progress.length === 0) return null;
  return (
    <Fold title={diffText.progress(progress.length)}>
      {() => (
        <PagedList items={progress} keyOf={({ new: now }) => `${now.action} ${now.part}`}>
          {({ old, new: now }) => (
            <>
              <Text>{diffText.part(now.action, now.part)}</Text>
              <Caption1 block>{diffText.from(figureWords(old))}</Caption1>
              <Caption1 block>{diffText.to(figureWords(now))}</Caption1>
            </>
          )}
        </PagedList>
      )}
    </Fold>
  );
}

function figureWords({ kind, actual, required, status, asOf }: ProgressReport['old']): string {
  const day = describeValue(asOf ?? '');
  if (actual === null) return diffText.thenStatus(status, day);
  return diffText.then(formatFigure(actual, kind), formatFigure(required, kind), status, day);
}
