import { Caption1 } from '@fluentui/react-components';
import type { FiguresReport } from '../../../core';
import { Fold } from '../../components/Fold';
import { Section } from '../../components/Section';
import type { Dispatch } from '../../useSession';
import { instrumentsText } from '../../words/copy';
import { FactGroups } from '../FactGroups';
import { RowList } from '../RowList';
import { instruments } from './instruments';
import type { InstrumentView } from './instrumentView';

interface InstrumentsSectionProps {
  readonly report: FiguresReport;
  readonly memberNames: Readonly<Record<string, string>>;
  readonly dispatch: Dispatch;
}

/** The instruments the workbook holds beside plan, workshops and surveys, each folded; nothing where there is none. */
export function InstrumentsSection({ report, memberNames, dispatch }: InstrumentsSectionProps) {
  const views = instruments.flatMap((build) => build(report, memberNames) ?? []);
  if (views.length === 0) return null;
  return (
    <Section title={instrumentsText.title}>
      {views.map((view) => (
        <Instrument key={view.title} view={view} dispatch={dispatch} />
      ))}
    </Section>
  );
}

function Instrument({ view, dispatch }: { readonly view: InstrumentView; readonly dispatch: Dispatch }) {
  const { title, headlines, groups, lists } = view;
  return (
    <div>
      <Fold title={title}>
        {() => (
          <>
            <FactGroups groups={groups} of={title} />
            {lists.map((list) => (
              <RowList key={list.title} title={list.title} rows={list.rows} heading="h3" dispatch={dispatch} />
            ))}
          </>
        )}
      </Fold>
      {headlines.map((sentence) => (
        <Caption1 key={sentence} block>
          {sentence}
        </Caption1>
      ))}
    </div>
  );
}
