import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import webpack from 'webpack';
import { buildFolder } from './serveBuild';

/**
 * Builds the pane of the least size into a folder, as the product's own pane is built, for comparison.
 *
 * @returns the names of its scripts, in their order.
 */
export async function buildTemplatePane(folder: string): Promise<readonly string[]> {
  const stats = await new Promise<webpack.Stats>((resolve, reject) => {
    const compiler = webpack({
      mode: 'production',
      entry: join(__dirname, '../templatePane/index.tsx'),
      output: { path: folder, filename: 'template.js' },
      module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: 'swc-loader' }] },
      resolve: { extensions: ['.ts', '.tsx', '.js'] },
      performance: false,
    });
    compiler.run((error, result) => (result ? resolve(result) : reject(error ?? new Error('webpack gave no result'))));
  });
  if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const page = readFileSync(join(buildFolder, 'taskpane.html'), 'utf8');
  const own = /<script defer[^>]*src="?[^"> ]+"?[^>]*><\/script>/g;
  const tags = scripts.map((name) => `<script defer src="${name}"></script>`).join('');
  writeFileSync(join(folder, 'taskpane.html'), page.replace(own, '').replace('</head>', `${tags}</head>`));
  return scripts;
}
