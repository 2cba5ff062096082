// Draws the pictures of a region's content: node draw.mjs <media folder> [name …]
// Each scene is drawn as SVG by chance with a seed, photographed by Chromium (CHROMIUM names another one), and saved as a small PNG.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withPalette } from './encode.mjs';
import { scenes } from './scenes/index.mjs';
import { document, height, width } from './shapes/svg.mjs';

const [folder, ...wanted] = process.argv.slice(2);
if (!folder) throw new Error('Say where the pictures go: node draw.mjs <media folder> [name …]');

const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium';
const scratch = mkdtempSync(join(tmpdir(), 'pictures-'));
try {
  for (const [name, scene] of Object.entries(scenes)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const svg = join(scratch, `${name}.svg`);
    const shot = join(scratch, `${name}.png`);
    writeFileSync(svg, document(scene()));
    execFileSync(chromium, ['--headless', '--no-sandbox', '--hide-scrollbars', '--force-device-scale-factor=1', `--user-data-dir=${join(scratch, 'profile')}`, `--window-size=${width},${height}`, `--screenshot=${shot}`, `file://${svg}`], { stdio: 'ignore' });
    const png = withPalette(readFileSync(shot));
    writeFileSync(join(folder, `${name}.png`), png);
    console.log(`${name}.png ${Math.round(png.length / 1024)} kB`);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
