import { bands, birds, clouds, glow } from '../shapes/air.mjs';
import { chance } from '../shapes/chance.mjs';
import { ink, lamp, moss, night, paper, sand, water } from '../shapes/colours.mjs';
import { ground, reeds, ripples, strips, woods } from '../shapes/land.mjs';
import { cyclist, person } from '../shapes/moving.mjs';
import { turbine } from '../shapes/structures.mjs';
import { line, place, rect } from '../shapes/svg.mjs';
import { poplar, willow } from '../shapes/trees.mjs';
import { panes } from '../shapes/works.mjs';

export default function schoolOnTheCanal() {
  const random = chance(12);
  return [
    bands(0, 660, [moss.mist, '#eef2d8', '#f6ecc9', sand]),
    glow(330, 430, 120, ['#f8e3b4', '#fbd48e', lamp]),
    clouds(random, 6, 80, 330, paper),
    birds(900, 160, 4, moss.dark),
    turbine(1180, 660, 330, 12, paper, moss.light), turbine(1330, 660, 260, 48, paper, moss.light), turbine(1450, 660, 210, 80, paper, moss.light),
    woods(random, 660, -40, 1640, moss.warm, 46),
    ground(656, moss.light),
    strips(800, 656, [-3000, -1500, -200, 800, 1800, 3100, 4600], [moss.warm, moss.light, moss.pale], 0.08, 900),
    poplar(180, 800, 330, moss.dark, ink, moss.base), poplar(270, 810, 290, moss.dark, ink, moss.base),
    rect(420, 540, 560, 270, ink), rect(400, 520, 600, 26, moss.deep), rect(980, 620, 290, 190, moss.deep), rect(966, 604, 318, 20, ink),
    panes(450, 574, 8, 2, 44, 62, 22, 34, (c, r) => ((c * 3 + r) % 5 === 2 ? moss.light : lamp)),
    rect(650, 722, 90, 88, moss.light), line(695, 724, 695, 808, ink, 5),
    panes(1010, 652, 5, 1, 36, 90, 16, 0, '#ffd79a'),
    rect(0, 806, 1600, 54, moss.pale), rect(0, 852, 1600, 12, moss.base),
    place(560, 850, 0.9, person('#c2410c', ink, sand, moss.deep)), place(612, 850, 0.82, person('#5b3fa8', ink, '#8a5a3b')),
    place(1120, 850, 0.86, cyclist(paper, ink, '#c98f63', night, night, '#c2410c')), place(320, 850, 0.86, cyclist('#0f6b72', ink, sand, night, night, moss.deep)),
    rect(0, 864, 1600, 336, water), rect(0, 864, 1600, 20, '#5f9fe0'),
    rect(420, 884, 560, 150, '#6f9fd8'), ripples(random, 900, 1190, 17, '#c9e2ff'),
    willow(1440, 870, 260, moss.base, night, moss.warm), reeds(random, 0, 300, 1205, 150, moss.dark, '#8a5a3b'), reeds(random, 1250, 1600, 1205, 190, moss.dark, '#8a5a3b'),
  ];
}
