module.exports = require('fast-string-width').default;
