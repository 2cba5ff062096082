import { bands, birds, clouds, glow } from '../shapes/air.mjs';
import { chance } from '../shapes/chance.mjs';
import { ink, lamp, moss, night, paper, sand, water } from '../shapes/colours.mjs';
import { ground, strips, woods } from '../shapes/land.mjs';
import { person } from '../shapes/moving.mjs';
import { circle, ellipse, line, place, rect, times } from '../shapes/svg.mjs';
import { column, panes, piping, sphere, steam, tank } from '../shapes/works.mjs';

const flax = (random, count) => times(count, () => {
  const beside = random.between(-10, 1330);
  const x = beside < 530 ? beside : beside + 280;
  const y = random.between(1010, 1195);
  const h = random.between(46, 92);
  return [line(x, y, x, y - h, moss.dark, 4), ellipse(x - 9, y - h * 0.5, 12, 5, moss.warm), circle(x, y - h, 9, random.pick(['#8fc4ff', '#b3d6ff', paper])), circle(x, y - h, 3.4, lamp)];
});

export default function greenChemistry() {
  const random = chance(25);
  return [
    bands(0, 720, ['#d8ecdf', '#e3f0dc', '#eef3db', '#f6edcf']),
    glow(360, 400, 120, ['#f3ebc0', '#f8dc98', lamp], 0.5),
    clouds(random, 6, 70, 320, paper, 1.1), birds(600, 180, 5, moss.dark), steam(1268, 292, 0.9, paper),
    woods(random, 722, -40, 1640, moss.warm, 42), ground(718, moss.base),
    column(560, 760, 84, 470, moss.base, ink, moss.dark), column(700, 760, 64, 380, paper, ink, moss.pale), column(810, 760, 96, 540, moss.warm, ink, moss.base), column(1220, 760, 72, 450, moss.light, ink, moss.warm),
    rect(960, 560, 230, 200, ink), panes(984, 586, 4, 3, 34, 34, 18, 22, (c, r) => ((c + r) % 3 === 0 ? lamp : moss.dark)),
    piping(480, 760, 880, 120, moss.dark, ink, lamp),
    tank(110, 770, 170, 190, paper, moss.pale, moss.warm), tank(300, 770, 170, 150, moss.light, moss.pale, moss.base), sphere(1410, 770, 76, paper, '#ffffff', ink), sphere(1540, 770, 60, moss.pale, paper, ink),
    rect(0, 758, 1600, 12, moss.deep),
    strips(800, 770, times(18, (i) => -3400 + i * 490), [moss.warm, moss.base, moss.light, moss.base], 0.2),
    strips(800, 770, [560, 800], [sand], 0.2), strips(800, 770, [1380, 1500], [water], 0.2),
    place(730, 930, 0.98, person(paper, night, '#8a5a3b')), place(780, 936, 0.92, person(paper, night, '#e2b48a', moss.deep)), place(690, 980, 1.1, person(lamp, night, '#e2b48a', '#c2410c')),
    flax(random, 100),
  ];
}
