const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { IgnorePlugin } = require('webpack');
const { PagePartsPlugin } = require('./src/workbench/offline/pagePartsPlugin.cjs');

const swc = { test: /\.tsx?$/, exclude: /node_modules/, use: 'swc-loader' };
const resolve = { extensions: ['.ts', '.tsx', '.js'] };

/** The command line, in one file, so that it starts fast. */
const cli = {
  name: 'cli',
  target: 'node20',
  entry: './src/cli/main.ts',
  // Written also when nothing changed: the launcher compares its time with that of the sources.
  output: { path: path.resolve(__dirname, 'dist/cli'), filename: 'plan-monitor.cjs', compareBeforeEmit: false },
  module: { rules: [swc] },
  resolve,
  devtool: false,
  stats: 'errors-warnings',
};

process.env.WEBPACK_DEV_SERVER_BASE_PORT ??= '3000';

/** Where the pages are served while developing; the manifest in the repository says the same. */
const HOME = 'https://localhost:3000';
const OFFICE = 'https://appsforoffice.microsoft.com';

/**
 * What a page may load: its own parts, Microsoft's office.js in the pane, and nothing else. No page may send anything
 * anywhere. The hash is that of an empty style element, which Fluent UI fills through the CSS object model.
 */
function securityPolicy(scripts) {
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...scripts].join(' ')}`,
    "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    "img-src 'self' data:",
    "font-src 'self'",
    "worker-src 'self'",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function page(name, title, { scripts = [], policy = [] } = {}) {
  return new HtmlPlugin({
    filename: `${name}.html`,
    template: 'src/taskpane/page.html',
    chunks: [name],
    title,
    templateParameters: { title, scripts, policy: securityPolicy(policy) },
    minify: false,
  });
}

/** The pane and the workbench, with their worker, for any web server that can serve files. */
const web = (env, { mode }) => ({
  name: 'web',
  target: 'web',
  entry: {
    taskpane: './src/taskpane/index.tsx',
    workbench: './src/workbench/index.tsx',
    'service-worker': './src/workbench/offline/serviceWorker.ts',
  },
  output: {
    path: path.resolve(__dirname, 'dist/web'),
    // A browser looks for a new version of the service worker under its old name.
    filename: ({ chunk }) =>
      mode === 'production' && chunk.name !== 'service-worker' ? '[name].[contenthash:8].js' : '[name].js',
    chunkFilename: mode === 'production' ? '[name].[contenthash:8].js' : '[name].js',
    clean: true,
  },
  module: {
    rules: [
      swc,
      // The sample travels inside a script: no page needs the right to fetch anything.
      { test: /\.xlsx$/, type: 'asset/inline' },
    ],
  },
  resolve,
  // Never eval: the security policy forbids it.
  devtool: 'source-map',
  stats: 'errors-warnings',
  performance: { maxAssetSize: 900_000, maxEntrypointSize: 1_200_000 },
  optimization: {
    splitChunks: { chunks: ({ name }) => name === 'taskpane' || name === 'workbench', minSize: 100_000 },
  },
  plugins: [
    // What the slides' library would load in Node only.
    new IgnorePlugin({ resourceRegExp: /^node:(?:fs|https)$/, contextRegExp: /pptxgenjs/ }),
    page('taskpane', 'Plan Monitor', { scripts: [`${OFFICE}/lib/1/hosted/office.js`], policy: [OFFICE] }),
    page('workbench', 'Plan Monitor workbench'),
    new PagePartsPlugin(
      (name) => /\.(?:html|css|js)$|icon-32\.png$/.test(name) && !/^(?:taskpane|service-worker)\./.test(name),
    ),
    new CopyPlugin({
      patterns: [
        { from: 'assets/icons/*.png', to: 'icons/[name][ext]' },
        { from: 'src/taskpane/help/*.{html,css}', to: '[name][ext]' },
        { from: 'src/commands/shortcuts.json', to: '[name][ext]' },
        { from: 'manifest.xml', transform: (xml) => String(xml).replaceAll(HOME, env.home ?? HOME) },
      ],
    }),
  ],
  devServer: {
    host: 'localhost',
    // Excel looks for the pane where the manifest says; the workbench takes the next free port.
    port: process.env.PLAN_MONITOR_HTTPS ? 3000 : 'auto',
    server: process.env.PLAN_MONITOR_HTTPS ? JSON.parse(process.env.PLAN_MONITOR_HTTPS) : 'http',
    static: false,
    // The page keeps its security policy while developing: no socket, reload by hand.
    client: false,
    hot: false,
    liveReload: false,
    webSocketServer: false,
    onListening: ({ server, options }) => {
      const address = `${options.server.type}://localhost:${server.address().port}`;
      console.log(`\nPlan Monitor workbench: ${address}/workbench.html\n`);
    },
  },
  infrastructureLogging: { level: 'warn' },
});

module.exports = [cli, web];
