import type { Layout, Role } from './layout';
import { members } from './members';
import { memberStatus } from './memberStatus';
import { outputs } from './outputs';
import { participants } from './participants';
import { plan } from './plan';
import { surveyFigures } from './surveyFigures';
import { surveyReplies } from './surveyReplies';
import { workplan } from './workplan';
import { workshops } from './workshops';

/** Every role a sheet can play, one file each. */
export const layouts: Readonly<Record<Role, Layout>> = {
  plan,
  workplan,
  workshops,
  participants,
  memberStatus,
  members,
  outputs,
  surveyReplies,
  surveyFigures,
};
