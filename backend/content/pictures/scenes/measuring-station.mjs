import { bands, birds, clouds, glow } from '../shapes/air.mjs';
import { chance } from '../shapes/chance.mjs';
import { ink, lamp, moss, night, paper, sand, water } from '../shapes/colours.mjs';
import { glints, ground, reeds, strips, woods } from '../shapes/land.mjs';
import { station } from '../shapes/structures.mjs';
import { person } from '../shapes/moving.mjs';
import { place, rect } from '../shapes/svg.mjs';
import { willow } from '../shapes/trees.mjs';
import { chimney, panes } from '../shapes/works.mjs';

export default function measuringStation() {
  const random = chance(16);
  return [
    bands(0, 680, ['#f7e7cb', '#f5dfbd', sand]),
    glow(1180, 500, 150, ['#f7d9a4', '#fac987', lamp]),
    clouds(random, 6, 80, 360, '#fdf5e6'),
    birds(560, 150, 5, moss.dark),
    woods(random, 682, -40, 1640, moss.warm, 42),
    rect(60, 580, 150, 104, ink), chimney(220, 684, 52, 200, ink, sand), rect(284, 610, 110, 74, ink), panes(80, 604, 5, 1, 14, 22, 12, 0, lamp),
    ground(680, moss.base),
    strips(960, 680, [-2600, -1500, -600, 120, 640, 1180, 1900, 2900, 4400], [moss.warm, moss.base, moss.warm, moss.base, water, moss.base, moss.warm, moss.base]),
    strips(960, 680, [596, 640], [moss.dark]), strips(960, 680, [1180, 1230], [moss.dark]),
    glints(random, 960, 680, 640, 1180, 10, '#d3e8ff'),
    strips(960, 680, [-250, -210, 320, 350], [moss.light, 'none']), strips(960, 680, [1500, 1540], [moss.light]),
    [[1290, 790, 150], [1390, 860, 220], [1530, 970, 330]].map(([x, y, h]) => willow(x, y, h, moss.dark, night, moss.warm)),
    place(520, 1090, 1.34, station(night, paper, '#2c5f9e', '#c2410c')),
    place(330, 1100, 1.28, person('#c2410c', night, '#e2b48a', moss.deep)), place(250, 1120, 1.2, person(lamp, night, '#8a5a3b')), place(636, 1086, 1.16, person('#5b3fa8', night, sand), true),
    reeds(random, -10, 220, 1210, 190, moss.deep, '#8a5a3b'), reeds(random, 760, 900, 1210, 130, moss.deep, '#8a5a3b'),
  ];
}
