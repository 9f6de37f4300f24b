// Draws the PNG icons from the SVG files beside it with the Chromium on this machine: node assets/icons/drawIcons.cjs
// The PNGs are kept in the repository; run this only after changing an SVG. CHROMIUM names another browser.
const { readdirSync, readFileSync } = require('node:fs');
const { join, parse } = require('node:path');
const { chromium } = require('playwright-core');

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

async function main() {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' });
  for (const file of readdirSync(__dirname).filter((name) => name.endsWith('.svg'))) {
    const svg = readFileSync(join(__dirname, file), 'utf8');
    for (const size of SIZES) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      await page.setContent(
        `<style>html, body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`,
      );
      const path = join(__dirname, `${parse(file).name}-${size}.png`);
      await page.screenshot({ path, omitBackground: true });
      await page.close();
    }
  }
  await browser.close();
}

main();
