import { assessment } from './assessment';
import { contactPoints } from './contactPoints';
import { experts } from './experts';
import type { Layout, Role } from './layout';
import { members } from './members';
import { memberStatus } from './memberStatus';
import { needs } from './needs';
import { outputs } from './outputs';
import { participants } from './participants';
import { plan } from './plan';
import { surveyFigures } from './surveyFigures';
import { surveyReplies } from './surveyReplies';
import { regionalEntities } from './regionalEntities';
import { webVisits } from './webVisits';
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
  assessment,
  webVisits,
  regionalEntities,
  needs,
  experts,
  contactPoints,
};
