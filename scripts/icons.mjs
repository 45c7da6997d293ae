// node scripts/icons.mjs: draws public/icons/*.png from icon.svg with the system's Chromium. The drawings are committed.
import fs from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright';
import { findBrowser } from './find-browser.mjs';
import { squeezePng } from './squeeze-png.mjs';

const SIZES = [16, 32, 48, 128];
const dir = path.join(import.meta.dirname, '../public/icons');
const svg = fs.readFileSync(path.join(dir, 'icon.svg'), 'utf8');
const browser = await chromium.launch({ executablePath: findBrowser('chromium') ?? undefined, chromiumSandbox: false });
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  fs.writeFileSync(path.join(dir, `${size}.png`), squeezePng(await page.screenshot({ omitBackground: true })));
}
await browser.close();
