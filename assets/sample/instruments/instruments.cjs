const { addContactPoints } = require('./contactPoints.cjs');
const { addEvaluationWords } = require('./evaluationWords.cjs');
const { addExpertOrigins } = require('./expertOrigins.cjs');
const { addExpertRegister } = require('./expertRegister.cjs');
const { addGenderAssessments } = require('./genderAssessments.cjs');
const { addMemberStatus } = require('./memberStatus.cjs');
const { addNeedsSurvey } = require('./needsSurvey.cjs');
const { addOutputs } = require('./outputs.cjs');
const { addRegionalEntities } = require('./regionalEntities.cjs');
const { addSurveyReplies } = require('./surveyReplies.cjs');
const { addWebVisits } = require('./webVisits.cjs');
const { addWorkPlan } = require('./workPlan.cjs');

/**
 * The sheets that sample-instruments.xlsx has beside those of sample-clean.xlsx, in their order; one a file. Each adds its
 * sheet to the workbook it is given.
 */
module.exports = {
  INSTRUMENTS: [
    addWorkPlan,
    addSurveyReplies,
    addMemberStatus,
    addOutputs,
    addExpertOrigins,
    addExpertRegister,
    addContactPoints,
    addNeedsSurvey,
    addGenderAssessments,
    addEvaluationWords,
    addWebVisits,
    addRegionalEntities,
  ],
};
