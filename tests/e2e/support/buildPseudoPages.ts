import { createRequire } from 'node:module';
import { join, sep } from 'node:path';
import webpack from 'webpack';

type Configurations = readonly [unknown, (env: object, options: { readonly mode: string }) => webpack.Configuration];
const [, pages]: Configurations = createRequire(__filename)('../../../webpack.config.js');

const pseudo = join(__dirname, '../pseudo');
const sources = join(__dirname, '../../../src') + sep;

/**
 * Builds the product's pages in the language nobody speaks: its own modules, with another folder in place of the English.
 * Nothing is made small, which takes most of a build's time.
 */
export async function buildPseudoPages(folder: string): Promise<void> {
  const config = pages({}, { mode: 'development' });
  const words = new webpack.NormalModuleReplacementPlugin(/\/english$/, (request) => {
    if (!request.contextInfo.issuer.startsWith(sources)) return;
    const isOfSession = /session/.test(join(request.context, request.request));
    request.request = join(pseudo, isOfSession ? 'session.cjs' : 'pane.cjs');
  });
  const stats = await new Promise<webpack.Stats>((resolve, reject) => {
    const compiler = webpack({
      ...config,
      mode: 'development',
      devtool: false,
      output: { ...config.output, path: folder },
      plugins: [...(config.plugins ?? []), words],
    });
    compiler.run((error, result) => (result ? resolve(result) : reject(error ?? new Error('webpack gave no result'))));
  });
  if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));
}
