const english = require('../../../src/taskpane/words/english');
const { pseudoCopy } = require('../../support/pseudoCopy');

module.exports = pseudoCopy(english);
