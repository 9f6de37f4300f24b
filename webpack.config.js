const path = require('node:path');

const swc = { test: /\.tsx?$/, exclude: /node_modules/, use: 'swc-loader' };
const resolve = { extensions: ['.ts', '.tsx', '.js'] };

/** The command line, in one file, so that it starts fast. */
const cli = {
  name: 'cli',
  target: 'node20',
  entry: './src/cli/main.ts',
  output: { path: path.resolve(__dirname, 'dist/cli'), filename: 'plan-monitor.cjs' },
  module: { rules: [swc] },
  resolve,
  devtool: false,
  stats: 'errors-warnings',
};

module.exports = [cli];
