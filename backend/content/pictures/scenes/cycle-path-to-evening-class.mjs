import { bands, birds, glow, stars } from '../shapes/air.mjs';
import { chance } from '../shapes/chance.mjs';
import { lamp, moss, night, paper, water } from '../shapes/colours.mjs';
import { glints, ground, strips, woods } from '../shapes/land.mjs';
import { cyclist, person } from '../shapes/moving.mjs';
import { circle, place, rect, times } from '../shapes/svg.mjs';
import { poplar } from '../shapes/trees.mjs';
import { panes, sawtooth } from '../shapes/works.mjs';

const lantern = (x, y, h) => [circle(x + h * 0.14, y - h + 8, h * 0.13, '#2d5a44'), circle(x + h * 0.14, y - h + 8, h * 0.07, '#ffe0a6'), rect(x - h * 0.012, y - h, h * 0.024, h, night), rect(x, y - h, h * 0.17, h * 0.03, night)];

export default function cyclePathToEveningClass() {
  const random = chance(22);
  return [
    bands(0, 640, ['#0d1f26', '#12303a', '#17424a', '#2b6257', '#6d8f68', '#d9b67a']),
    stars(random, 64, 360, moss.mist),
    glow(290, 200, 66, ['#17363f', '#1f4a50', paper], 0.7),
    birds(520, 330, 4, '#9cc2a6', 0.9),
    woods(random, 640, -40, 1640, '#123024', 44),
    sawtooth(860, 642, 520, 140, 4, night, night, lamp), rect(1380, 540, 170, 102, '#0f2a20'),
    panes(890, 540, 6, 1, 60, 78, 22, 0, (c) => (c === 2 ? moss.light : '#ffd79a')), panes(1400, 566, 4, 1, 24, 44, 14, 0, lamp),
    ground(638, moss.dark),
    strips(1110, 638, [-3600, -2300, -1300, -560, 0, 420, 900, 1420, 1760, 2500, 3700, 5600], [moss.base, moss.dark, moss.base, moss.dark, moss.base, '#d8b58a', moss.base, '#4f86b8', moss.base, moss.dark, moss.base], 0.04),
    strips(1110, 638, [650, 670], ['#f3dcb8'], 0.04),
    glints(random, 1110, 638, 1420, 1760, 8, water, 0.04),
    strips(1110, 638, [-1000, -950, -260, -220], [moss.warm, 'none', moss.warm], 0.04),
    [[1010, 676, 110], [930, 735, 200], [800, 830, 340]].map(([x, y, h]) => lantern(x, y, h)),
    [[1210, 668, 120], [1290, 716, 210], [1440, 806, 380]].map(([x, y, h]) => poplar(x, y, h, moss.deep, night, '#1d4a2a')),
    place(1000, 720, 0.36, cyclist(lamp, night, '#e2b48a', night, night)),
    place(900, 880, 0.86, cyclist('#c2410c', night, '#8a5a3b', paper, night, moss.light)),
    place(640, 1120, 1.62, cyclist(paper, night, '#e2b48a', lamp, night, '#c2410c')),
    times(2, (i) => place(1080 + i * 34, 650, 0.34, person(i ? lamp : paper, night, '#e2b48a'))),
  ];
}
