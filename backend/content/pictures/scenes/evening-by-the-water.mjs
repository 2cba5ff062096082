import { bands, glow, stars } from '../shapes/air.mjs';
import { chance } from '../shapes/chance.mjs';
import { lamp, night, paper, violet, water } from '../shapes/colours.mjs';
import { ground, reeds, ripples, woods } from '../shapes/land.mjs';
import { person } from '../shapes/moving.mjs';
import { capsule, circle, place, polygon, rect, stroke, times } from '../shapes/svg.mjs';
import { willow } from '../shapes/trees.mjs';

const guests = [[430, lamp, false], [480, violet.light, true], [560, paper, false], [640, '#c2410c', true], [690, '#8ec5ff', false], [780, violet.base, false], [842, lamp, true], [930, '#7fc58d', false], [1010, paper, true], [1064, '#c2410c', false], [1150, violet.light, true]];
const skins = ['#e2b48a', '#8a5a3b', '#f3d9b0', '#c98f63'];

/** Lamps on a line that hangs between posts. */
const garland = (y) => times(4, (i) => {
  const from = 60 + i * 370;
  return [
    stroke(`M${from} ${y}Q${from + 185} ${y + 90} ${from + 370} ${y}`, night, 5),
    times(6, (k) => {
      const t = (k + 0.5) / 6;
      const drop = 4 * 45 * t * (1 - t);
      return [circle(from + 370 * t, y + drop + 16, 22, '#9a7fc8'), circle(from + 370 * t, y + drop + 16, 12, '#ffe0a6')];
    }),
  ];
});

export default function eveningByTheWater() {
  const random = chance(20);
  return [
    bands(0, 700, ['#1c1440', violet.deep, '#382770', violet.dark, '#6146a8', '#9a78c8', '#e0a8b4']),
    stars(random, 60, 330, violet.pale),
    glow(1330, 210, 74, ['#33246a', '#4b3a8a', paper], 0.6),
    woods(random, 702, -40, 1640, violet.deep, 50),
    ground(698, violet.dark),
    polygon([[300, 470], [420, 350], [1180, 350], [1300, 470]], night),
    rect(340, 466, 920, 340, violet.deep), rect(372, 500, 856, 306, '#ffd79a'),
    times(9, (i) => rect(368 + i * 106, 500, 12, 306, violet.deep)), rect(372, 590, 856, 8, violet.deep),
    times(4, (i) => [rect(470 + i * 212, 500, 4, 60, night), circle(472 + i * 212, 572, 24, lamp)]),
    guests.map(([x, coat, back], i) => place(x, 806, 1.02 + (i % 3) * 0.06, person(coat, night, skins[i % 4]), back)),
    [60, 430, 800, 1170, 1540].map((x) => rect(x - 6, 430, 12, 390, night)), garland(436),
    rect(0, 804, 1600, 40, violet.warm), times(20, (i) => rect(i * 84, 804, 4, 40, violet.base)), rect(0, 842, 1600, 26, violet.deep),
    times(9, (i) => rect(60 + i * 184, 866, 20, 60, violet.deep)),
    rect(0, 880, 1600, 320, '#3b3f8c'), rect(340, 880, 920, 200, '#5a5299'),
    times(8, (i) => rect(384 + i * 106, 884, 86, 120 + (i % 3) * 40, '#d9a878')),
    ripples(random, 896, 1190, 16, '#3b3f8c'), ripples(random, 900, 1190, 12, '#ffd79a'), ripples(random, 940, 1195, 8, water),
    willow(130, 830, 330, night, night, violet.deep), willow(1480, 826, 280, night, night, violet.deep),
    reeds(random, -10, 260, 1210, 170, night, violet.warm), reeds(random, 1370, 1620, 1210, 200, night, violet.warm), capsule(700, 1168, 220, 10, '#ffe0a6'),
  ];
}
