import {
  changeKinds,
  changeWords,
  describeMembers,
  describeValue,
  fieldWords,
  formatFigure,
  type ChangeReport,
  type ChangesReport,
  type FieldReport,
  type ProgressReport,
  type Update,
} from '../../core';
import { keptLines } from './keptLines';

/**
 * What changed between two plans, for people: what many actions have alike is said once. With `out`, where the sheet was
 * written to and what of it was left as typed.
 */
export function diffText(report: ChangesReport, update: Update, out: string | undefined): string {
  const { members, terms, actions, counts, shared, membersOnly, progress } = report;
  const termOf = (term: ChangesReport['terms']['old']) => (term ? `${term.from} to ${term.to}` : 'term not known');
  const routine = [
    ...shared.map((change) => `  ${changeLine(change)} (${change.count} actions)`),
    ...(membersOnly > 0 ? [`  Target: only the number of Members is another (${membersOnly} actions)`] : []),
  ];
  const lines = [
    `Old plan: ${termOf(terms.old)}`,
    `New plan: ${termOf(terms.new)}`,
    describeMembers(members),
    changeKinds.map((kind) => `${counts[kind]} ${changeWords[kind].toLowerCase()}`).join(', '),
    ...(routine.length > 0 ? ['', 'In many actions:', ...routine] : []),
    ...section('', actions.flatMap(actionLines)),
    ...section('Figures of the old plan that go on:', progress.map(progressLine)),
    ...(out === undefined ? [] : ['', ...keptLines(update), `Written to ${out}`]),
  ];
  return `${lines.join('\n')}\n`;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', ...(title === '' ? [] : [title]), ...lines];
}

/** Nothing for an action that only has what many have. */
function actionLines({ change, old, new: now, text, fields, doubt }: ChangeReport): string[] {
  const own = fields.filter(({ isRoutine }) => !isRoutine);
  if ((change === 'changed' || change === 'same') && own.length === 0 && doubt === null) return [];
  const name = change === 'moved' ? `${old} is now ${now}` : (now ?? old);
  const words = change === 'added' || change === 'removed' ? `: ${text}` : '';
  return [
    `${changeWords[change].padEnd(8)} ${name}${words}`,
    ...own.map((field) => `         ${changeLine(field)}`),
    ...(doubt === null ? [] : [`         To look at: ${doubt}`]),
  ];
}

function changeLine({ field, old, new: now }: Pick<FieldReport, 'field' | 'old' | 'new'>): string {
  return `${fieldWords[field]}: ${describeValue(old)} -> ${describeValue(now)}`;
}

function progressLine({ old, new: now }: ProgressReport): string {
  const figure = ({ kind, actual, required, status, asOf }: ProgressReport['old']) =>
    `${actual === null ? '' : `${formatFigure(actual, kind)} of ${formatFigure(required, kind)}, `}${status} (${asOf})`;
  const from = old.action === now.action ? '' : ` (was ${old.action})`;
  return `  ${now.action}${from}, part ${now.part}: ${figure(old)}; now ${figure(now)}`;
}
