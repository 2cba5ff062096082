import { bands, birds, glow, stars } from '../shapes/air.mjs';
import { chance } from '../shapes/chance.mjs';
import { lamp, moss, night, paper, water } from '../shapes/colours.mjs';
import { glints, ground, strips, woods } from '../shapes/land.mjs';
import { rect } from '../shapes/svg.mjs';
import { turbine } from '../shapes/structures.mjs';
import { chimney, panes, steam } from '../shapes/works.mjs';

const canals = [[-1180, -860], [-330, -90], [640, 960], [1690, 1930], [2460, 2780]];

export default function fiveCanals() {
  const random = chance(14);
  const borders = [-2600, ...canals.flat(), 4200];
  const colours = canals.flatMap((_, i) => [i % 2 ? '#17301f' : moss.deep, water]).concat(moss.deep);
  return [
    bands(0, 640, ['#0f1b33', '#14233f', '#1b2f52', '#2a4268', '#54607f', '#b78a70']),
    stars(random, 70, 400, '#cdd9ee'),
    glow(800, 640, 120, ['#d69a63', '#f0ab5d', lamp], 0.7),
    steam(408, 476, 0.5, '#7c86a3'),
    turbine(1180, 640, 210, 20, '#dfe6f2', paper), turbine(1270, 640, 170, 66, '#dfe6f2', paper), turbine(1350, 640, 140, 95, '#dfe6f2', paper),
    rect(300, 590, 190, 54, night), chimney(390, 640, 30, 150, night, lamp), panes(316, 606, 7, 1, 12, 16, 12, 0, lamp),
    woods(random, 642, -40, 640, '#1a2c3a', 26), woods(random, 642, 960, 1640, '#1a2c3a', 26),
    birds(560, 300, 5, '#aab6cc', 0.8),
    ground(640, moss.deep),
    strips(800, 640, borders, colours, 0.09),
    strips(800, 640, borders.flatMap((x) => [x - 40, x - 4]), [moss.base, 'none'], 0.09),
    canals.map(([left, right]) => glints(random, 800, 640, left, right, 9, '#d4e7ff', 0.09)),
    strips(800, 640, [-640, -600, 240, 280, 1300, 1340, 2180, 2220], [moss.dark, 'none'], 0.09),
  ];
}
