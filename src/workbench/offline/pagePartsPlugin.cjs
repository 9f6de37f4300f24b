const { createHash } = require('node:crypto');
const { Compilation, sources } = require('webpack');

/** Parts whose names change with their content need no other mark of their version. */
const HASHED = /\.[0-9a-f]{8}\.js$/;

/** Writes `page-parts.js`: the parts of the build that the workbench keeps for use without the network. */
class PagePartsPlugin {
  /** @param {(name: string) => boolean} isKept which files of the build are kept */
  constructor(isKept) {
    this.isKept = isKept;
  }

  apply(compiler) {
    const hook = { name: 'PagePartsPlugin', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT };
    compiler.hooks.thisCompilation.tap(hook.name, (compilation) => {
      compilation.hooks.processAssets.tap(hook, (assets) => {
        const names = Object.keys(assets).filter(this.isKept).sort();
        const parts = names.map((url) => ({ url, revision: HASHED.test(url) ? null : digest(assets[url].buffer()) }));
        compilation.emitAsset('page-parts.js', new sources.RawSource(`self.pageParts=${JSON.stringify(parts)};`));
      });
    });
  }
}

const digest = (bytes) => createHash('sha256').update(bytes).digest('hex').slice(0, 16);

module.exports = { PagePartsPlugin };
