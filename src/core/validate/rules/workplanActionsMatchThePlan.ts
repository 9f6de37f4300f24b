import { makeFinding } from '../../findings/makeFinding';
import type { Action } from '../../model/action';
import { placeOf } from '../../model/source';
import { readCitedRsp, type CitedRsp } from '../../read/cells/citedRsp';
import { foldText } from '../../read/cells/foldText';
import { isKnownAction, planActions } from '../knownAction';
import { modelRule } from '../rule';

/** An action of the work plan is one of the plan, with its text and its reference to the RSP. */
export const workplanActionsMatchThePlan = modelRule(['workplan-action-differs'], (model) => {
  const actions = planActions(model);
  if (actions === null) return [];
  const byRef = new Map(actions.flatMap((action) => (action.ref === null ? [] : [[action.ref, action] as const])));
  return (model.workplan?.actions ?? []).flatMap((action) => {
    const { ref, source, isUnreadable } = action;
    if (ref === null || isUnreadable) return [];
    const planned = byRef.get(ref);
    const what = planned ? describeDifference(action, planned) : isKnownAction(ref, actions) ? '' : NOT_THERE;
    return what === ''
      ? []
      : [makeFinding('workplan-action-differs', placeOf(source, 'action'), { action: ref, what })];
  });
});

const NOT_THERE = 'the plan has no such action';

/** What differs, in words; '' where nothing does. What one of the two does not say is not compared. */
function describeDifference(action: Action, planned: Action): string {
  const { text, cited } = readCitedRsp(action.text);
  const own = readCitedRsp(planned.text).text;
  const isWritten = text !== '' && own !== '' && !planned.isUnreadable;
  const isTextOther = isWritten && foldText(text) !== foldText(own);
  const isRspOther = cited !== null && !isSameRsp(cited, planned);
  if (isTextOther && isRspOther) return 'its text and its reference to the RSP differ from the plan';
  if (isTextOther) return 'its text differs from the plan';
  return isRspOther ? 'its reference to the RSP differs from the plan' : '';
}

function isSameRsp(cited: NonNullable<CitedRsp['cited']>, { rsp }: Action): boolean {
  if (rsp.kind === 'specific') return cited === 'specific';
  if (rsp.kind !== 'reference') return true;
  if (cited === 'specific' || cited.objective !== rsp.objective) return false;
  return cited.milestones === null || cited.milestones.join() === rsp.milestones.join();
}
