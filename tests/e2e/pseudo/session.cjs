const english = require('../../../src/session/words/english');
const { pseudoCopy } = require('../../support/pseudoCopy');

module.exports = pseudoCopy(english);
