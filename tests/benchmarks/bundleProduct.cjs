const path = require('node:path');
const webpack = require('webpack');

/** Bundles what the benchmarks measure as the product ships it; resolves to the path of the bundle. */
function bundleProduct(folder) {
  const filename = 'product.cjs';
  const compiler = webpack({
    mode: 'production',
    target: 'node20',
    entry: path.join(__dirname, 'product.ts'),
    output: { path: folder, filename, library: { type: 'commonjs2' } },
    module: { rules: [{ test: /\.ts$/, exclude: /node_modules/, use: 'swc-loader' }] },
    resolve: { extensions: ['.ts', '.js'] },
    // A stack trace of a failed run stays readable.
    optimization: { minimize: false },
    devtool: false,
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error ?? stats.hasErrors()) reject(error ?? new Error(stats.toString('errors-only')));
      else compiler.close(() => resolve(path.join(folder, filename)));
    });
  });
}

module.exports = { bundleProduct };
